using System.Globalization;
using Rncp.Formes;

namespace Rncp.Redaction;

/// <summary>What a value of a type is called, and what is expected of one.</summary>
internal static class Noms
{
    /// <summary>More texts than these are not listed, but counted.</summary>
    private const int ListesAuPlus = 12;

    /// <summary>A value of a type, with its article.</summary>
    internal static (string Francais, string Anglais) De(Forme forme)
    {
        var (francais, anglais) = Seul(forme);
        if (forme.Genre is not (GenreForme.Ensemble or GenreForme.Cle) || forme.Type.Assembly == typeof(VoieAcces).Assembly)
            return (francais, anglais);
        return ($"{francais} de {forme.Fiche ?? "la fiche"}", $"{anglais} of {forme.Fiche ?? "the fiche"}");
    }

    /// <summary>What a value looks like.</summary>
    internal static string Attendu(Forme forme, Phrases phrases) => forme.Genre switch
    {
        GenreForme.Ensemble or GenreForme.Cle => Codes(forme, phrases),
        GenreForme.Mot => Liste([.. forme.Membres.Select(membre => membre.Key)], phrases),
        GenreForme.CodeOuvert => Code(forme, phrases),
        GenreForme.Niveau => phrases.Choisir("un niveau de 1 à 8, comme 6 ou Niveau 6", "a level from 1 to 8, such as 6 or Niveau 6"),
        GenreForme.Intervalle => phrases.Choisir(
            "un niveau de 1 à 8, comme 6, ou deux, comme 4-8", "a level from 1 to 8, such as 6, or two, such as 4-8"),
    };

    private static (string Francais, string Anglais) Seul(Forme forme) => forme.Type.Name switch
    {
        "Bloc" or "CleBloc" => ("un bloc", "a bloc"),
        "Competence" or "CleCompetence" => ("une compétence", "a compétence"),
        "Metier" or "CleMetier" => ("un métier", "a métier"),
        "Secteur" or "CleSecteur" => ("un secteur", "a sector"),
        "Rome" or "CleRome" or nameof(CodeRome) => ("un code ROME", "a ROME code"),
        "Nsf" or "CleNsf" or nameof(CodeNsf) => ("un code NSF", "an NSF code"),
        "Formacode" or "CleFormacode" or nameof(CodeFormacode) => ("un code Formacode", "a Formacode"),
        nameof(CodeSecteur) => ("une clé de secteur", "the key of a sector"),
        nameof(Siret) => ("un SIRET", "a SIRET"),
        nameof(VoieAcces) or nameof(CleVoieAcces) => ("une voie d'accès", "an access route"),
        nameof(NiveauQualification) => ("un niveau de qualification", "a level of qualification"),
        nameof(IntervalleNiveau) => ("un intervalle de niveaux", "an interval of levels"),
        nameof(NiveauDe1969) => ("un niveau de la nomenclature de 1969", "a level of the nomenclature of 1969"),
        nameof(NatureExperience) => ("une nature d'expérience", "a nature of experience"),
        nameof(Justificatif) => ("un état de justificatif", "a state of evidence"),
        nameof(Conclusion) => ("une conclusion", "a conclusion"),
        nameof(Motif) => ("un motif", "a reason"),
        nameof(IssueConstat) => ("une issue de constat", "an outcome of a condition"),
        nameof(NatureFait) => ("une nature de fait", "a nature of fact"),
        var nom => ($"une valeur de {nom}", $"a value of {nom}"),
    };

    /// <summary>The codes of a set, without that of the fiche, which may stand before each.</summary>
    private static string Codes(Forme forme, Phrases phrases)
    {
        string[] codes = [.. forme.Membres.Select(membre => membre.Key)];
        if (forme.Fiche is not { } fiche || !Array.TrueForAll(codes, code => EstCourt(forme, code, fiche))) return Liste(codes, phrases);
        return Liste([.. codes.Select(code => code[fiche.Length..])], phrases)
            + phrases.Choisir($", avec ou sans {fiche} devant", $", with or without {fiche} before it");
    }

    private static bool EstCourt(Forme forme, string code, string fiche) =>
        code.StartsWith(fiche, StringComparison.Ordinal) && forme.TryLire(code[fiche.Length..], out _);

    private static string Liste(string[] textes, Phrases phrases) => textes switch
    {
        [] => phrases.Choisir("rien, la fiche n'en a pas", "nothing, the fiche has none"),
        [var seul] => seul,
        { Length: <= ListesAuPlus } => string.Join(", ", textes[..^1]) + phrases.Choisir(" ou ", " or ") + textes[^1],
        _ => string.Create(CultureInfo.InvariantCulture,
            $"{phrases.Choisir("l'un des", "one of the")} {textes.Length} codes, {textes[0]}, {textes[1]} ... {textes[^1]}"),
    };

    private static string Code(Forme forme, Phrases phrases) => forme.Type.Name switch
    {
        nameof(CodeRome) => phrases.Choisir("une lettre et quatre chiffres, comme E1101", "a letter and four digits, such as E1101"),
        nameof(CodeNsf) => phrases.Choisir(
            "deux ou trois chiffres, et parfois une lettre, comme 320m", "two or three digits, and sometimes a letter, such as 320m"),
        nameof(CodeFormacode) => phrases.Choisir("cinq chiffres, comme 31090", "five digits, such as 31090"),
        nameof(CodeSecteur) => phrases.Choisir(
            "1 à 100 lettres sans accent et chiffres, comme Marketing", "1 to 100 letters A-Z and digits, such as Marketing"),
        nameof(Siret) => phrases.Choisir(
            "quatorze chiffres dont la clé est juste, comme 11000007200014", "fourteen digits with a valid key, such as 11000007200014"),
        var nom => nom,
    };
}
