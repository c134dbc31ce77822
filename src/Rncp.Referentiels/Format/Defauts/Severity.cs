namespace Rncp.Format;

internal enum Severity
{
    /// <summary>The file gives no model.</summary>
    Error,

    /// <summary>The file gives a model all the same.</summary>
    Warning,
}
