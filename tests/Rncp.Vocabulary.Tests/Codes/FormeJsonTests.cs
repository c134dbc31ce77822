using System.Text.Json.Serialization;
using Rncp41364;

namespace Rncp.Tests.Codes;

/// <summary>What a converter says of its type, to who describes an interface without knowing it.</summary>
public class FormeJsonTests
{
    [Fact]
    public void Ensemble_dit_ses_membres_dans_l_ordre_avec_leurs_libelles() =>
        Assert.Equal(Bloc.Tous.Select(bloc => KeyValuePair.Create(bloc.Code, bloc.Libelle)), De(typeof(Bloc)).Membres);

    [Fact]
    public void Ensemble_de_codes_ouverts_les_dit() =>
        Assert.Equal(Rome.Tous.Select(rome => KeyValuePair.Create(rome.Code.ToString(), rome.Libelle)), De(typeof(Rome)).Membres);

    [Fact]
    public void Voies_ont_leurs_noms_usuels() =>
        Assert.Equal(VoieAcces.Toutes.Select(voie => KeyValuePair.Create(voie.Code, voie.Libelle)), De(typeof(VoieAcces)).Membres);

    [Fact]
    public void Mots_sont_ceux_du_JSON() => Assert.Equal(["fourni", "aDemander", "refuse"], De(typeof(Justificatif)).Membres.Select(membre => membre.Key));

    [Theory]
    [InlineData(typeof(CodeRome))]
    [InlineData(typeof(CodeSecteur))]
    [InlineData(typeof(Siret))]
    public void Code_ouvert_ne_dit_aucun_membre(Type type) => Assert.Empty(De(type).Membres);

    [Theory]
    [InlineData(typeof(Bloc), "bc02", "RNCP41364BC02")]
    [InlineData(typeof(CodeRome), "m1805", "M1805")]
    [InlineData(typeof(Justificatif), "ADEMANDER", "ADemander")]
    public void Texte_est_lu_sans_connaitre_le_type(Type type, string texte, string lu)
    {
        Assert.True(De(type).TryLire(texte, out var valeur));
        Assert.IsType(type, valeur);
        Assert.Equal(lu, valeur.ToString());
    }

    [Theory]
    [InlineData(typeof(Bloc), "BC09")]
    [InlineData(typeof(Bloc), "")]
    [InlineData(typeof(CodeRome), "x")]
    [InlineData(typeof(Justificatif), "2")]
    public void Texte_faux_n_est_pas_lu(Type type, string texte)
    {
        Assert.False(De(type).TryLire(texte, out var valeur));
        Assert.Null(valeur);
    }

    private static IFormeJson De(Type type) =>
        (IFormeJson)Activator.CreateInstance(((JsonConverterAttribute)Attribute.GetCustomAttribute(type, typeof(JsonConverterAttribute), inherit: false)!).ConverterType!)!;
}
