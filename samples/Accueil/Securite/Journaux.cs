namespace Accueil.Securite;

/// <summary>
/// What the framework and the providers log of a request has its address, its fields or its parameters, which are what a person says. No
/// setting brings that back: it is not a level of the configuration.
/// </summary>
internal static class Journaux
{
    /// <summary>Where the server listens, and that it stops.</summary>
    private const string VieDuServeur = "Microsoft.Hosting.Lifetime";

    /// <summary>The address of each request, and a scope that has it around each line.</summary>
    private const string Demandes = "Microsoft.AspNetCore.Hosting.Diagnostics";

    private static readonly string[] DesAutres = ["Microsoft.", "System.", "Npgsql"];

    internal static void AddJournaux(this IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(options =>
    {
        // A rule of the configuration wins by its precision, so that each has the same limit; the first is for where none applies.
        var regles = options.Rules.ToList();
        options.Rules.Clear();
        foreach (var regle in regles.Prepend(new(null, null, options.MinLevel, null)))
        {
            options.Rules.Add(new(regle.ProviderName, regle.CategoryName, regle.LogLevel, (fournisseur, categorie, niveau) =>
                EstPermis(categorie, niveau) && (regle.Filter?.Invoke(fournisseur, categorie, niveau) ?? true)));
        }
    });

    private static bool EstPermis(string? categorie, LogLevel niveau) =>
        categorie != Demandes
        && (niveau >= LogLevel.Warning || categorie == VieDuServeur
            || !DesAutres.Any(debut => categorie?.StartsWith(debut, StringComparison.Ordinal) == true));
}
