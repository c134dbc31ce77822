using System.Security.Cryptography;
using System.Text;

namespace Accueil.Securite;

/// <summary>The headers that tell a browser what a page of this application may do: next to nothing.</summary>
internal static class Entetes
{
    private const string Politique =
        "default-src 'none'; style-src {0}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly object CleStyle = new();

    internal static void UseEntetes(this IApplicationBuilder app) => app.Use((contexte, suite) =>
    {
        // When they start, since an error begins the answer again.
        contexte.Response.OnStarting(static objet => Poser((HttpContext)objet), contexte);
        return suite(contexte);
    });

    /// <summary>Allows the style element of a page, and no other, by its hash.</summary>
    internal static void AutoriserStyle(HttpContext contexte, string html)
    {
        var debut = html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var fin = html.IndexOf("</style>", StringComparison.Ordinal);
        var somme = SHA256.HashData(Encoding.UTF8.GetBytes(html[debut..fin]));
        contexte.Items[CleStyle] = $"'sha256-{Convert.ToBase64String(somme)}'";
    }

    private static Task Poser(HttpContext contexte)
    {
        var entetes = contexte.Response.Headers;
        entetes.ContentSecurityPolicy = Politique.Replace("{0}", contexte.Items[CleStyle] as string ?? "'self'", StringComparison.Ordinal);
        entetes.XContentTypeOptions = "nosniff";
        entetes.XFrameOptions = "DENY";
        entetes["Referrer-Policy"] = "no-referrer";
        entetes["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
        entetes["Cross-Origin-Opener-Policy"] = "same-origin";
        entetes["Cross-Origin-Resource-Policy"] = "same-origin";
        // Antiforgery says no-cache and no-store, the style sheet and the fiche how long they last; all others may hold what a person said.
        if (entetes.CacheControl.Count == 0) entetes.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
