namespace Rncp.Tests.Integrations;

/// <summary>The same as texts, as a file or a form has them.</summary>
public sealed record Ligne(string Bloc, string Rome, string Niveau)
{
    internal static readonly Ligne DeLEssai = new("bc02", "e1101", "NIV6");
}
