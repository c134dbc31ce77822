using System.Text;
using System.Text.RegularExpressions;

namespace Rncp.Tests.Eligibilites;

/// <summary>Mutation testing of the rule: what the cases do not notice is known, one by one, and explained in docs/mutations.md.</summary>
public sealed partial class MutationsTests
{
    private const string Page = "docs/mutations.md";

    [Fact]
    public void Chaque_mutant_de_la_regle_est_remarque_par_un_cas_ou_explique()
    {
        var page = Lignes().Matches(Depot.Lire(Page)).ToDictionary(ligne => ligne.Groups["mutant"].Value, ligne => ligne.Groups["cas"].Value);
        var obtenu = Mutants.Tous().ToDictionary(mutant => mutant.Nom, mutant => RemarquePar(mutant.Fiche));
        Assert.True(obtenu.Count >= 40, $"{obtenu.Count} mutants");

        var differences = new StringBuilder();
        foreach (var (mutant, cas) in obtenu)
        {
            var ecrit = page.GetValueOrDefault(mutant);
            // A survivor has a reason instead of a case: words, which no case is named.
            if (cas is null ? ecrit is null || Nom().IsMatch(ecrit) || ecrit.Length < 10 : ecrit != cas) differences.AppendLine(null, $"| {mutant} | {cas ?? "survives: why?"} |");
        }

        Assert.True(differences.Length == 0, $"{Page} has to say:\n{differences}");
        Assert.Equal(["Mutant"], page.Keys.Except(obtenu.Keys));
    }

    /// <summary>The first case that a mutant fails; null when it survives.</summary>
    private static string? RemarquePar(ICertification fiche) => CasEligibilite.Tous.FirstOrDefault(cas => VerificationCas.Ecarts(fiche, cas).Any())?.Cas;

    [GeneratedRegex(@"^\| (?<mutant>[^|]+?) \| (?<cas>[^|]+?) \|\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lignes();

    [GeneratedRegex("^[A-Z][0-9]{2}$")]
    private static partial Regex Nom();
}
