using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Rncp;

/// <content>What is written: what was decided on and by which data, what was answered, and all that explains it.</content>
public sealed partial class EligibiliteJsonConverter
{
    /// <summary>What a replay compares: all that is answered.</summary>
    internal static readonly ImmutableArray<string> Reponses =
        ["conclusion", "motif", "constats", "questions", "leviers", "autresVoies", "reserves", "explication"];

    private static void Ecrire(Utf8JsonWriter json, Eligibilite avis)
    {
        var fiche = avis.Certification;
        json.WriteStartObject();
        json.WriteNumber("format", Demande.FormatConnu);
        json.WriteStartObject("certification");
        json.WriteString("code", fiche.Code);
        json.WriteString("version", fiche.VersionDonnees);
        json.WriteString("sha256", fiche.Sha256);
        json.WriteEndObject();
        json.WritePropertyName("demande");
        JsonSerializer.Serialize(json, avis.Demande, FormatJson.Default.Demande);
        json.WriteString("conclusion", MotJsonConverter<Conclusion>.Mot(avis.Conclusion));
        json.WriteString("motif", MotJsonConverter<Motif>.Mot(avis.Motif));
        Liste(json, "constats", avis.Constats, Constat);
        Liste(json, "questions", avis.FaitsManquants, Question);
        Liste(json, "leviers", avis.Leviers, Levier);
        Liste(json, "autresVoies", avis.AutresVoies, AutreVoie);
        Liste(json, "reserves", avis.Reserves, static (json, reserve) => json.WriteStringValue(reserve));
        json.WriteString("explication", avis.Expliquer());
        json.WriteEndObject();
    }

    private static void Liste<T>(Utf8JsonWriter json, string nom, ImmutableArray<T> liste, Action<Utf8JsonWriter, T> ecrire)
    {
        json.WriteStartArray(nom);
        foreach (var element in liste) ecrire(json, element);
        json.WriteEndArray();
    }

    private static void Constat(Utf8JsonWriter json, Constat constat)
    {
        json.WriteStartObject();
        json.WriteString("cle", constat.Cle);
        json.WriteString("issue", MotJsonConverter<IssueConstat>.Mot(constat.Issue));
        json.WriteString("explication", constat.Explication);
        if (constat.Citation is { } citation) json.WriteString("citation", citation);
        if (!constat.Parties.IsEmpty) Liste(json, "parties", constat.Parties, Constat);
        json.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter json, FaitManquant fait)
    {
        json.WriteStartObject();
        json.WriteString("cle", fait.Cle);
        json.WriteString("question", fait.Question);
        if (fait.Nature is { } nature) json.WriteString("nature", MotJsonConverter<NatureFait>.Mot(nature));
        else json.WriteNull("nature");
        Liste(json, "choix", fait.Choix, static (json, choix) =>
        {
            json.WriteStartObject();
            json.WriteString("code", choix.Code);
            json.WriteString("libelle", choix.Libelle);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Levier(Utf8JsonWriter json, Levier levier)
    {
        json.WriteStartObject();
        json.WriteString("description", levier.Description);
        json.WriteString("possibleDes", Jour(levier.PossibleDes));
        Liste(json, "actions", levier.Actions, Action);
        json.WriteEndObject();
    }

    /// <summary>The name of an action, its words, then what it is about.</summary>
    private static void Action(Utf8JsonWriter json, ActionLevier action)
    {
        json.WriteStartObject();
        var donnees = action.Selon<Action>(
            obtenirTitre: un => Nom("obtenirTitre", () => json.WriteNumber("niveau", un.Niveau.Numero)),
            obtenirBaccalaureat: _ => Nom("obtenirBaccalaureat", () => { }),
            terminerTitre: un => Nom("terminerTitre", () => json.WriteNumber("titre", un.Titre)),
            acquerirExperience: une => Nom("acquerirExperience", () =>
            {
                json.WriteNumber("jours", une.Jours);
                Liste(json, "secteurs", une.Secteurs, static (json, secteur) => json.WriteStringValue(secteur.ToString()));
            }),
            attendre: une => Nom("attendre", () =>
            {
                json.WriteString("jusque", Jour(une.Jusque));
                Liste(json, "titres", une.Titres, static (json, titre) => json.WriteNumberValue(titre));
            }),
            fournirJustificatif: un => Nom("fournirJustificatif", () => json.WriteNumber("experience", un.Experience)),
            faireComparer: une => Nom("faireComparer", () =>
            {
                json.WriteNumber("titre", une.Titre);
                json.WriteNumber("niveau", une.Niveau.Numero);
            }));
        json.WriteString("description", action.Description);
        donnees();
        json.WriteEndObject();

        Action Nom(string nom, Action donnees)
        {
            json.WriteString("action", nom);
            return donnees;
        }
    }

    private static string Jour(DateOnly jour) => jour.ToString("O", CultureInfo.InvariantCulture);

    private static void AutreVoie(Utf8JsonWriter json, AutreVoie autre)
    {
        json.WriteStartObject();
        json.WriteString("voie", autre.Voie.Code);
        json.WriteString("conclusion", MotJsonConverter<Conclusion>.Mot(autre.Conclusion));
        json.WriteEndObject();
    }
}
