using Rncp.Format;

namespace Rncp.Outil.Signalements;

/// <summary>The pages of the project, where its sources were published: a program that was made elsewhere names none.</summary>
internal static class Publication
{
    /// <summary>The page of a diagnostic.</summary>
    internal static Uri? Aide(string id) => Uri.TryCreate(HelpLink.Of(id), UriKind.Absolute, out var page) ? page : null;

    /// <summary>A page, by its path in the repository.</summary>
    internal static Uri? Page(string chemin) => Aide("README") is { } diagnostics ? new Uri(diagnostics, $"../../{chemin}") : null;
}
