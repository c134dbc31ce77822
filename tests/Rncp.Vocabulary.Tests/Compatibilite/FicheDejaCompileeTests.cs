using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rncp.Tests.Compatibilite;

/// <summary>
/// A vocabulary that has gained members serves the fiches that others compiled before: they are loaded, and do all that they did.
/// </summary>
public sealed class FicheDejaCompileeTests
{
    private static readonly DateOnly Jour = new(2026, 9, 1);

    public static TheoryData<string> Codes => ["RNCP999", "RNCP40344", "RS6232"];

    /// <summary>An interface that asks for one member more makes each of its types one that cannot be loaded.</summary>
    [Fact]
    public void Tous_les_types_se_chargent() => Assert.InRange(FichesCompilees.Assemblage.GetTypes().Length, 40, 100);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Fiche_se_reecrit_sans_perte(string code)
    {
        var fiche = FichesCompilees.Fiche(code);

        Assert.Equal(code, fiche.Code);
        Assert.Equal(fiche.Sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fiche.ToCanonicalJson()))));
    }

    /// <summary>A datum that came after the fiche was compiled has a value of its own, or what is declared never null is null in that fiche.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Tous_les_membres_de_la_fiche_repondent(string code)
    {
        var fiche = FichesCompilees.Fiche(code);
        Chacun.Verifier(
            [.. typeof(ICertification).GetProperties(), .. fiche.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)],
            propriete => Assert.True(Repond(propriete, fiche), $"{propriete.DeclaringType}.{propriete.Name} of {code} has no value, and its type says that it has one."));
    }

    [Fact]
    public void Decision_est_la_meme()
    {
        var fiche = FichesCompilees.Fiche("RNCP999");
        var essais = new Experience(new CodeSecteur("Essais"), new(2025, 1, 1), new(2025, 12, 31));
        var bachelier = new Candidat { Titres = [new() { Niveau = 4, Baccalaureat = true }], TitresIncomplets = false, Experiences = [essais] };

        // This fiche does not say from which day it is in force.
        var decision = fiche.Evaluer(bachelier, VoieAcces.FormationContinue, Jour);
        Assert.Equal(Conclusion.ACompleter, decision.Conclusion);
        Assert.Contains("(365 jours au 01/09/2026) : condition remplie", decision.Expliquer(), StringComparison.Ordinal);
        Assert.Equal(Conclusion.NonEligible, fiche.Evaluer(bachelier with { Experiences = [], ExperiencesIncompletes = false }, VoieAcces.FormationContinue, Jour).Conclusion);
        Assert.True(fiche.EstEligible(FaitsCandidat.Connus(6, false, 0)));
        Assert.False(fiche.EstEligible(FaitsCandidat.Connus(4, true, 11)));
    }

    [Fact]
    public void Ensembles_fermes_se_lisent_et_s_ecrivent()
    {
        var bloc = FichesCompilees.Type("RNCP999", "Bloc");
        var cle = FichesCompilees.Type("RNCP999", "CleBloc");

        var lu = JsonSerializer.Deserialize("\"bc02\"", bloc)!;

        Assert.Same(FichesCompilees.Fiche("RNCP999").Blocs[1], lu);
        Assert.Equal("\"RNCP999BC02\"", JsonSerializer.Serialize(lu));
        Assert.Equal("\"RNCP999BC02\"", JsonSerializer.Serialize(JsonSerializer.Deserialize("\"BC02\"", cle)));
        Assert.Equal("\"RNCP999\"", JsonSerializer.Serialize<object>(FichesCompilees.Fiche("RNCP999")));
    }

    private static bool Repond(PropertyInfo propriete, ICertification fiche) => propriete.GetValue(fiche) switch
    {
        null => new NullabilityInfoContext().Create(propriete).ReadState == NullabilityState.Nullable,
        // A default array is equal to nothing but another one, and refuses all the rest.
        var valeur when propriete.PropertyType.IsGenericType && propriete.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>) =>
            !valeur.Equals(Activator.CreateInstance(propriete.PropertyType)),
        _ => true,
    };
}
