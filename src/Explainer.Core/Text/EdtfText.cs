namespace Explainer.Text;

/// <summary>How a date reads in English.</summary>
public static class EdtfText
{
    /// <summary>The date in words.</summary>
    public static string Of(Edtf date) => date.ToString();
}
