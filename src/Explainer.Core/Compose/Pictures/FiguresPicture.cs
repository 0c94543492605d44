namespace Explainer.Compose.Pictures;

/// <summary>The numbers that claims give for one thing, by date and by who gives them; and the same as rows of a table.</summary>
public sealed record FiguresPicture
{
    /// <summary>The fragment of its table, which no claim or heading has: <c>figures_1</c>.</summary>
    public required string Fragment { get; init; }

    /// <summary>What the claims are about.</summary>
    public required string Topic { get; init; }

    /// <summary>The word for what they count: "dead".</summary>
    public required string Word { get; init; }

    /// <summary>In user units.</summary>
    public required int Width { get; init; }

    /// <summary>In user units.</summary>
    public required int Height { get; init; }

    /// <summary>The lines of round numbers, from zero up: each with its label at the left end.</summary>
    public required IReadOnlyList<Label> Scale { get; init; }

    /// <summary>Where the lines of <see cref="Scale"/> begin.</summary>
    public required int Left { get; init; }

    /// <summary>One for each date, in order, undated figures last.</summary>
    public required IReadOnlyList<FigureColumn> Columns { get; init; }

    /// <summary>Of each who gives a figure the first point, by letter.</summary>
    public required IReadOnlyList<FigurePoint> Givers { get; init; }

    /// <summary>By date, as in the table.</summary>
    public required IReadOnlyList<FigurePoint> Points { get; init; }
}
