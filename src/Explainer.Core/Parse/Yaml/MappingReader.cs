using Explainer.Text;

namespace Explainer.Parse.Yaml;

/// <summary>Reads the keys of one mapping into typed values, and keeps account of the keys that nobody read.</summary>
/// <param name="mapping">What the author wrote.</param>
/// <param name="owner">What it describes, for messages: <c>a claim</c>.</param>
/// <param name="faults">Receives what cannot be read.</param>
/// <param name="defaults">Values of the folder, where the mapping has none of its own.</param>
internal sealed class MappingReader(YamlMapping mapping, string owner, ICollection<Fault> faults, YamlMapping? defaults = null)
{
    private readonly List<string> known = new(capacity: 16);

    /// <summary>Where the mapping begins.</summary>
    public Location At => mapping.At;

    /// <summary>A text; null where the key is absent.</summary>
    public Written<string>? Text(string key) => Scalar(key) is { } scalar ? Words(scalar) : null;

    /// <summary>A text that must be there; null, and a fault, where it is not.</summary>
    public Written<string>? RequiredText(string key)
    {
        Require(key);
        return Text(key);
    }

    /// <summary>A text whose absence a rule of its own reports; null where it is absent or blank.</summary>
    public Written<string>? TextOrNothing(string key)
    {
        if (mapping.Find(key)?.Value is not YamlScalar { IsEmpty: true })
            return Text(key);
        known.Add(key);
        return null;
    }

    /// <summary>A list of texts; empty where the key is absent.</summary>
    public IReadOnlyList<Written<string>> Texts(string key)
    {
        var texts = new List<Written<string>>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { IsEmpty: false } scalar)
                texts.Add(Words(scalar));
            else if (item is YamlScalar)
                faults.Add(new Fault.MissingKey(item.At, key, owner, IsEmpty: true));
            else
                Wrong(item, key, "a list of texts");
        }
        return texts;
    }

    /// <summary>true or false; null where the key is absent.</summary>
    public Written<bool>? Flag(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (scalar.Value is "true" or "false")
            return new(scalar.Value == "true", scalar.At);
        Wrong(scalar, key, "true or false");
        return null;
    }

    /// <summary>A whole number of nothing or more; null where the key is absent.</summary>
    public Written<int>? Number(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (int.TryParse(scalar.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return new(number, scalar.At);
        Wrong(scalar, key, "a whole number");
        return null;
    }

    /// <summary>A date of EDTF; null where the key is absent.</summary>
    public Written<Edtf>? Date(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (Edtf.TryParse(scalar.Value.Trim(), out var date, out var problem))
            return new(date, scalar.At);
        faults.Add(new Fault.InvalidDate(scalar.At, scalar.Value.Trim(), problem));
        return null;
    }

    /// <summary>A date that must be there; null, and a fault, where it is not.</summary>
    public Written<Edtf>? RequiredDate(string key)
    {
        Require(key);
        return Date(key);
    }

    /// <summary>An id; null where the key is absent. What is not a slug is kept, and is a fault.</summary>
    public Written<string>? RequiredId(string key)
    {
        var id = RequiredText(key);
        if (id is { } written && !Slug.IsValid(written.Value))
        {
            const string Form = "an id is made of lower-case letters a to z, digits and single hyphens";
            var meant = Slug.From(written.Value) is { Length: > 0 } near ? near : null;
            faults.Add(new Fault.InvalidId(written.At, written.Value, Form, meant));
        }
        return id;
    }

    /// <summary>The value of one of a set of names; null where the key is absent or the name is another.</summary>
    public Written<T>? Choice<T>(string key, Names<T> names)
        where T : struct, Enum =>
        OneOf(key, names.All) is { } name && names.TryGet(name.Value, out var value) ? new(value, name.At) : null;

    /// <summary>One of a list of names; null where the key is absent or the name is another.</summary>
    /// <param name="kind">What the names are, where there are too many of them to list; null to list them.</param>
    public Written<string>? OneOf(string key, IReadOnlyList<string> names, string? kind = null)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        var written = scalar.Value.Trim();
        if (names.Contains(written, StringComparer.Ordinal))
            return new(written, scalar.At);
        var expected = kind ?? "one of " + string.Join(", ", names);
        faults.Add(new Fault.WrongType(scalar.At, key, expected, $"\"{written}\"", NearestName.To(written, names))
        {
            OnlyMeant = NearestName.Only(written, names),
        });
        return null;
    }

    /// <summary>The values of a list; empty where the key is absent.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case var other:
                Wrong(other, key, "a list");
                return [];
        }
    }

    /// <summary>The mappings of a list, each with a reader of its own; empty where the key is absent.</summary>
    public IEnumerable<MappingReader> Mappings(string key, string itemOwner)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMapping inner)
                yield return new MappingReader(inner, itemOwner, faults);
            else
                Wrong(item, key, "a list of mappings");
        }
    }

    /// <summary>A mapping; null where the key is absent.</summary>
    public YamlMapping? Mapping(string key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlMapping inner:
                return inner;
            case var other:
                Wrong(other, key, "a mapping");
                return null;
        }
    }

    /// <summary>A mapping with a reader of its own; null where the key is absent.</summary>
    public MappingReader? Reader(string key, string innerOwner) =>
        Mapping(key) is { } inner ? new MappingReader(inner, innerOwner, faults) : null;

    /// <summary>The value of a key, whatever it is; null where the key is absent or has no value (which is a fault).</summary>
    public YamlNode? Value(string key)
    {
        known.Add(key);
        var entry = mapping.Find(key) ?? defaults?.Find(key);
        switch (entry?.Value)
        {
            case null:
                return null;
            case YamlScalar { IsEmpty: true }:
            case YamlSequence { Items.Count: 0 }:
            case YamlMapping { Entries.Count: 0 }:
                faults.Add(new Fault.MissingKey(entry.Key.At, key, owner, IsEmpty: true));
                return null;
            default:
                return entry.Value;
        }
    }

    /// <summary>Says that a value is of another kind than its key takes.</summary>
    public void Wrong(YamlNode node, string key, string expected) =>
        faults.Add(new Fault.WrongType(node.At, key, expected, node.Kind, Meant: null));

    /// <summary>Reports the keys that nobody read. Call it when all have been.</summary>
    public void End()
    {
        foreach (var entry in defaults is null ? mapping.Entries : mapping.Entries.Concat(defaults.Entries))
        {
            if (!known.Contains(entry.Key.Value))
                faults.Add(new Fault.UnknownKey(entry.Key.At, entry.Key.Value, owner, known) { OnlyMeant = OnlyMeant(entry.Key.Value) });
        }
    }

    /// <summary>Reports keys that are read in general, and mean nothing here.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="narrowOwner">What they mean nothing on: <c>a claim of the kind assertion</c>.</param>
    public void Refuse(IReadOnlyList<string> keys, string narrowOwner)
    {
        foreach (var entry in mapping.Entries.Where(entry => keys.Contains(entry.Key.Value, StringComparer.Ordinal)))
            faults.Add(new Fault.UnknownKey(entry.Key.At, entry.Key.Value, narrowOwner, known.Except(keys, StringComparer.Ordinal).ToList()));
    }

    private string? OnlyMeant(string key) =>
        NearestName.Only(key, known) is { } near
        && mapping.Entries.All(entry => entry.Key.Value != near)
        && mapping.Entries.Count(entry => NearestName.Only(entry.Key.Value, known) == near) == 1 ? near : null;

    private static Written<string> Words(YamlScalar scalar) => new(scalar.Value.Trim(), scalar.At) { Source = scalar.Source };

    private YamlScalar? Scalar(string key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                Wrong(other, key, "a single value");
                return null;
        }
    }

    private void Require(string key)
    {
        if (mapping.Find(key) is null && defaults?.Find(key) is null)
            faults.Add(new Fault.MissingKey(mapping.At, key, owner, IsEmpty: false));
    }
}
