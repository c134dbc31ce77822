using System.Linq.Expressions;
using System.Text;
using System.Text.Json;

namespace Rncp.Tests.Parite;

/// <summary>A fiche in its two lives, compiled and read at run time: all that can be asked of one has the same answer from the other.</summary>
internal static class MemeFiche
{
    /// <summary>A letter and a query are longer to write than a decision: of so many decisions, one is also sent and asked in bulk.</summary>
    private const int UneSur = 50;

    /// <summary>Returns the first thing that differs; null when nothing does.</summary>
    /// <param name="compilee">The fiche as its generated class.</param>
    /// <param name="lue">The same, read.</param>
    /// <param name="decisions">How many people are decided on.</param>
    internal static string? Difference(ICertification compilee, ICertification lue, int decisions) =>
        Formes(compilee, lue) ?? Membres(compilee, lue) ?? Codes(compilee, lue) ?? Decisions(compilee, lue, decisions);

    private static string? Formes(ICertification compilee, ICertification lue) =>
        Autre("the canonical JSON", compilee, lue, fiche => fiche.ToCanonicalJson())
        ?? Autre("the canonical text", compilee, lue, fiche => fiche.ToCanonicalText())
        ?? Autre("the JSON", compilee, lue, Json)
        ?? Autre("the JSON of the fiche as a value", compilee, lue, fiche => JsonSerializer.Serialize(fiche))
        ?? Autre("what identifies the fiche", compilee, lue, fiche => $"{fiche.Repertoire} {fiche.Numero} {fiche.Sha256} {fiche.FinEnregistrement:O} {fiche}")
        ?? Autre("the reservations", compilee, lue, fiche => string.Join('\n', fiche.Reserves.Select(reserve => fiche.ReserveSur(reserve.Champ))))
        ?? Autre("the SQL", compilee, lue, fiche => string.Join('\n', Enum.GetValues<DialecteSql>()
            .Select(dialecte => fiche.Sql("niveau", "bac", "mois", "t", dialecte)).Select(sql => $"{sql.Certain} {sql.Possible}")));

    private static string? Membres(ICertification compilee, ICertification lue) =>
        Autre("the members", compilee, lue, fiche => string.Join('\n', Tous(fiche).Select(un => $"{un.Numero} {un.Code} {un.Libelle} {un}")))
        ?? Autre("the members in JSON", compilee, lue, fiche => JsonSerializer.Serialize(Tous(fiche)))
        ?? Autre("what members lead to", compilee, lue, fiche => string.Join('\n', fiche.Competences.Select(une =>
            $"{une} {une.Rang} {une.Bloc} {une.MemeQue} {ReferenceEquals(une.Certification(), fiche)} {une.Bloc?.Competences.Contains(une)}")))
        ?? Autre("the fiche of each bloc", compilee, lue, fiche => string.Join('\n', fiche.Blocs.Select(bloc => ReferenceEquals(bloc.Certification(), fiche))))
        ?? Autre("the open codes", compilee, lue, fiche => string.Join('\n', [.. fiche.CodesRome.Select(un => un.Code), .. fiche.CodesNsf.Select(un => un.Code), .. fiche.Formacodes.Select(un => (object)un.Code)]))
        ?? Autre("« compétences attestées »", compilee, lue, fiche => string.Join('\n', fiche.CompetencesAttestees.Select(une =>
            $"{une} {une.Libelle} {une.Competence} {string.Join(' ', une.Ecarts)}")));

    /// <summary>What is found by a code, whatever its case; <see cref="ProgressionBlocs{TBloc}"/> goes by codes too.</summary>
    private static string? Codes(ICertification compilee, ICertification lue)
    {
        var codes = Tous(compilee).Select(un => un.Code).SelectMany(code => new[] { code, code.ToLowerInvariant(), code[(code.Length / 2)..], $" {code}" })
            .Concat(compilee.Competences.Select(une => une.Code[compilee.Code.Length..])).Concat(["BC01", "bc01c01", "C01", "", "RNCP1BC01"]).ToArray();
        return Autre("what has a code", compilee, lue, fiche => string.Join('\n', codes.Select(code => fiche.TryMembre(code, out var membre) ? $"{code} {membre.Libelle}" : code)));
    }

    private static string? Decisions(ICertification compilee, ICertification lue, int decisions)
    {
        var personnes = new Personnes(compilee, compilee.Numero);
        var requetes = new[] { compilee, lue }.ToDictionary(fiche => fiche, fiche =>
        {
            Expression<Func<FaitsCandidat, int?>> min = f => f.NiveauMin, max = f => f.NiveauMax, certains = f => f.MoisCertains, possibles = f => f.MoisPossibles;
            var bornes = fiche.Predicats(min, max, f => f.Baccalaureat, certains, possibles);
            return (Certain: bornes.Certain.Compile(), Possible: bornes.Possible.Compile());
        });
        for (var i = 0; i < decisions; i++)
        {
            var (demande, faits) = (personnes.Suivante(), personnes.Faits());
            var difference = Autre($"the decision on {demande}", compilee, lue, fiche => JsonSerializer.Serialize(fiche.Evaluer(demande)))
                ?? Autre($"the decision on {JsonSerializer.Serialize(faits)}", compilee, lue, fiche =>
                    $"{fiche.EstEligible(faits)} {fiche.EstCertainementEligible(faits)} {fiche.EstPeutEtreEligible(faits)}")
                ?? Autre($"the flat facts of {demande}", compilee, lue, fiche => FaitsPlats(fiche, demande))
                // Of what the fiche itself says of the same facts, in two ways.
                ?? Autre($"the query on {JsonSerializer.Serialize(faits)}", compilee, lue, fiche => $"{requetes[fiche].Certain(faits)} {requetes[fiche].Possible(faits)}");
            if (difference is null && i % UneSur == 0) difference = Suites(compilee, lue, demande, personnes);
            if (difference is not null) return difference;
        }
        return null;
    }

    private static string? Suites(ICertification compilee, ICertification lue, Demande demande, Personnes personnes)
    {
        var (jury, jour) = (personnes.Jury(), personnes.Jour());
        var codes = compilee.Blocs.Select(bloc => bloc.Code).ToArray();
        var (acquis, inconnus) = (personnes.Parmi(codes), personnes.Parmi(codes));
        var archive = JsonSerializer.Serialize(compilee.Evaluer(demande));
        return Autre("the letter", compilee, lue, fiche => fiche.Evaluer(demande).Lettre().EnMarkdown())
            ?? Autre("the replay", compilee, lue, fiche => fiche.Rejouer(archive) is var rejeu ? $"{rejeu.Donnees} {rejeu.Reponse}" : "")
            ?? Autre("the state", compilee, lue, fiche => fiche.EtatAu(jour).ToString())
            ?? Autre("the jury", compilee, lue, fiche => string.Join('\n', fiche.Voies.Select(voie => voie.Jury?.Verifier(jury)).Select(j => $"{j?.EstConforme} {string.Join(' ', j?.Anomalies ?? [])}")))
            ?? Autre("the progress", compilee, lue, fiche => fiche.ProgressionDe(acquis, inconnus) is var p
                ? $"{p.EstCertifie} {string.Join(' ', p.Acquis)} / {string.Join(' ', p.Manquants)} / {string.Join(' ', p.Inconnus)}" : "");
    }

    private static string FaitsPlats(ICertification fiche, Demande demande)
    {
        try
        {
            return JsonSerializer.Serialize(fiche.Faits(demande.Candidat, demande.Le, demande.Lectures));
        }
        catch (ArgumentException refus)
        {
            return refus.Message;
        }
    }

    private static IMembre[] Tous(ICertification fiche) =>
    [
        .. fiche.Blocs, .. fiche.Competences, .. fiche.Metiers, .. fiche.CodesRome, .. fiche.CodesNsf, .. fiche.Formacodes, .. fiche.Regles?.Secteurs ?? [],
    ];

    private static string Json(ICertification fiche)
    {
        using var octets = new MemoryStream();
        using (var writer = new Utf8JsonWriter(octets)) fiche.EcrireJson(writer);
        return Encoding.UTF8.GetString(octets.ToArray());
    }

    private static string? Autre(string quoi, ICertification compilee, ICertification lue, Func<ICertification, string> reponse)
    {
        var (une, autre) = (reponse(compilee), reponse(lue));
        if (une == autre) return null;
        var debut = une.Zip(autre).TakeWhile(paire => paire.First == paire.Second).Count();
        return $"{quoi} differs after {debut} characters: compiled «{Extrait(une, debut)}», read «{Extrait(autre, debut)}»";
    }

    private static string Extrait(string texte, int debut) => texte.Substring(Math.Max(0, debut - 40), Math.Min(texte.Length - Math.Max(0, debut - 40), 160));
}
