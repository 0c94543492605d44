using System.Globalization;

namespace Explainer.Parse;

/// <summary>What came of a visit to an address: the status of HTTP that was answered, or why there was no answer.</summary>
/// <remarks>RFC 9110 §15.</remarks>
public readonly record struct VisitStatus
{
    private const int LeastCode = 100, GreatestCode = 999;

    private static readonly string[] Names = ["", "timeout", "dns", "tls", "refused"];

    // A code, or the place of a name.
    private readonly int value;

    private VisitStatus(int value) => this.value = value;

    /// <summary>No answer came in time.</summary>
    public static VisitStatus Timeout { get; } = new(1);

    /// <summary>There is no host of that name.</summary>
    public static VisitStatus NoHost { get; } = new(2);

    /// <summary>The host could not show that it is the one it says it is.</summary>
    public static VisitStatus Untrusted { get; } = new(3);

    /// <summary>The host took no connection, or broke it off.</summary>
    public static VisitStatus Refused { get; } = new(4);

    /// <summary>The status that was answered, 100 to 999; 0 where there was no answer.</summary>
    public int Code => value >= LeastCode ? value : 0;

    /// <summary>There is something to read.</summary>
    public bool IsGood => value is >= 200 and < 300;

    /// <summary>The host says that nothing is there: 404 or 410.</summary>
    public bool IsGone => value is 404 or 410;

    /// <summary>The host does not serve programs, or not now, or not without a name; a reader may get what is there.</summary>
    public bool KeepsOut => value is 401 or 402 or 403 or 405 or 406 or 407 or 429 or 451 or 999;

    /// <summary>Nobody gets anything there today.</summary>
    public bool IsFailure => !IsGood && !KeepsOut;

    /// <summary>Why nothing is there, in a few words.</summary>
    public string Words => value switch
    {
        1 => "no answer in time",
        2 => "no such host",
        3 => "no trusted connection",
        4 => "no connection",
        404 => "status 404, not found",
        410 => "status 410, gone",
        >= 300 and < 400 => $"status {this}, which leads on without end",
        _ => $"status {this}",
    };

    /// <summary>The status of an answer.</summary>
    /// <param name="code">100 to 999.</param>
    public static VisitStatus Of(int code) =>
        code is >= LeastCode and <= GreatestCode ? new(code) : throw new ArgumentOutOfRangeException(nameof(code));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> written, out VisitStatus status)
    {
        var name = 1;
        while (name < Names.Length && !written.SequenceEqual(Names[name]))
            name++;
        if (name < Names.Length)
            status = new(name);
        else if (written.Length == 3 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code >= LeastCode)
            status = new(code);
        else
            status = default;
        return status != default;
    }

    /// <summary>As <c>links.yml</c> has it: <c>404</c>, <c>timeout</c>, <c>dns</c>, <c>tls</c>, <c>refused</c>.</summary>
    public override string ToString() => value < Names.Length ? Names[value] : value.ToString(CultureInfo.InvariantCulture);
}
