namespace Explainer.Parse;

/// <summary>Something in a file that could not be read as it was meant. Rules of family 1 turn faults into findings.</summary>
/// <param name="At">Where it stands.</param>
public abstract record Fault(Location At)
{
    /// <summary>Front matter or a data file that is no YAML.</summary>
    /// <param name="Problem">What the YAML parser says, as a sentence without its full stop.</param>
    public sealed record InvalidYaml(Location At, string Problem) : Fault(At);

    /// <summary>A key that nobody reads.</summary>
    /// <param name="Owner">What the key was written on: <c>a claim</c>.</param>
    /// <param name="Known">The keys that are read there.</param>
    public sealed record UnknownKey(Location At, string Key, string Owner, IReadOnlyList<string> Known) : Fault(At)
    {
        /// <summary>The key that was meant: no other is as near, and it does not stand there already. Null where that is not sure.</summary>
        public string? OnlyMeant { get; init; }
    }

    /// <summary>A required key that is absent, or any key without a value.</summary>
    /// <param name="IsEmpty">The key is there, its value is not.</param>
    public sealed record MissingKey(Location At, string Key, string Owner, bool IsEmpty) : Fault(At);

    /// <summary>A value of another kind than the key takes.</summary>
    /// <param name="Expected">What belongs there: <c>a list</c>, <c>one of says, denies</c>.</param>
    /// <param name="Found">What stands there: <c>a mapping</c>, or the text in quotation marks.</param>
    /// <param name="Meant">The nearest value that is taken; null where none is near.</param>
    public sealed record WrongType(Location At, string Key, string Expected, string Found, string? Meant) : Fault(At)
    {
        /// <summary>The nearest value that is taken, where no other is as near.</summary>
        public string? OnlyMeant { get; init; }
    }

    /// <summary>A date that is not EDTF, or a day that does not exist.</summary>
    /// <param name="Problem">What is wrong with it, as a clause.</param>
    public sealed record InvalidDate(Location At, string Text, string Problem) : Fault(At);

    /// <summary>An id that cannot stand in an address.</summary>
    /// <param name="Problem">Why not, as a clause.</param>
    /// <param name="Meant">The nearest id that can; null where nothing of it can stand.</param>
    public sealed record InvalidId(Location At, string Id, string Problem, string? Meant) : Fault(At);

    /// <summary>A file that is not text: no UTF-8, a NUL, too long, or nested too deeply.</summary>
    /// <param name="Problem">What is wrong with it, and what to do, as sentences.</param>
    public sealed record InvalidEncoding(Location At, string Problem) : Fault(At);

    /// <summary>Front matter that opens and never closes.</summary>
    public sealed record UnclosedFrontMatter(Location At) : Fault(At);
}
