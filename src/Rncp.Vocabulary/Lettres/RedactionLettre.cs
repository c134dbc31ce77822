using System.Collections.Immutable;
using System.Text;

namespace Rncp;

/// <summary>Writes what a letter says of a decision.</summary>
internal static class RedactionLettre
{
    internal static ContenuLettre Rediger(Eligibilite avis, OptionsLettre options)
    {
        var fiche = avis.Certification;
        var voie = avis.Voie is { } connue ? $"par la voie « {connue.Libelle} »" : "par une voie d'accès à préciser";
        string?[] date = [Donne(options.Lieu), options.Date is { } jour ? $"le {Francais.DateEnLettres(jour)}" : null];
        return new ContenuLettre(
            $"Votre demande : {fiche.Intitule} ({fiche.Code}), {voie}, au {Francais.DateEnLettres(avis.Le)}",
            Lignes(options.Expediteur), Lignes(options.Destinataire),
            date is [null, null] ? null : Francais.Phrase(string.Join(", ", date.OfType<string>())),
            [.. Parties(avis, options).Where(partie => partie.Paragraphes.Length + partie.Points.Length > 0)]);
    }

    private static IEnumerable<PartieLettre> Parties(Eligibilite avis, OptionsLettre options)
    {
        var (fiche, dossier) = (avis.Certification, avis.Dossier);
        yield return new PartieLettre(null,
        [
            "Vous avez demandé si vous remplissez les prérequis de cette certification. "
                + "Voici la réponse, d'après la fiche et ce que vous avez déclaré.",
            Fiche(fiche),
            .. Donne(avis.Nom) is { } nom ? [$"Votre dossier : {nom}."] : (string[])[],
        ], []);
        yield return Liste("Ce que vous avez déclaré", RedactionDeclaration.Rediger(dossier));
        yield return new PartieLettre(ContenuLettre.Reponse,
        [
            Reponse(avis),
            $"Nous vous invitons à {AVous(RedactionSuites.Rediger(dossier, avis.Motif, !avis.Leviers.IsEmpty))}.",
        ], []);
        yield return new PartieLettre("Pourquoi", [], [.. avis.Constats.Select(Point)]);
        yield return Liste("Ce que nous devons encore savoir",
            avis.FaitsManquants.Where(fait => !fait.ManqueALaFiche).Select(fait => fait.Question));
        yield return Liste("Ce que le certificateur doit préciser",
            avis.FaitsManquants.Where(fait => fait.ManqueALaFiche).Select(fait => fait.Question));
        var moyens = Liste("Ce que vous pouvez faire", avis.Leviers.Select(levier => $"{levier.Description}.")
            .Concat(avis.AutresVoies.Select(autre =>
                $"Vous présenter par la voie « {autre.Voie.Libelle} » : {RedactionExplication.Apport(dossier, autre)}.")));
        yield return moyens.Points.Length > 1 ? moyens with { Paragraphes = ["L'une de ces démarches suffit."] } : moyens;
        yield return Liste("Ce qui a été lu, supposé ou réservé", RedactionLectures.Decisives(dossier, avis.Conclusion)
            .Concat(avis.Conclusion == Conclusion.FaitsIncoherents ? [] : RedactionLectures.Rediger(dossier))
            .Concat(RedactionReserves.Rediger(dossier, avis.Conclusion, avis.AutresVoies, pourLaPersonne: true)));
        yield return new PartieLettre("Qui décide, et comment demander un nouvel examen",
        [
            RedactionVerification.Rediger(fiche),
            $"Si une information est inexacte ou a changé, ou si vous contestez cette réponse, demandez un nouvel examen : "
                + (Donne(options.Contact) is { } contact ? $"{contact.TrimEnd('.')}." : "répondez à ce courrier."),
            RedactionVerification.NonExamine,
        ], []);
    }

    private static string Fiche(ICertification fiche) => $"La fiche : {fiche.Code}, « {fiche.Intitule} », version {fiche.VersionDonnees}"
        + (fiche.Source.ConsulteeLe is { } jour ? $", lue le {Francais.DateEnLettres(jour)}." : ".");

    private static string Reponse(Eligibilite avis) => avis.Motif switch
    {
        Motif.PrerequisNonRemplis => "D'après ce que vous avez déclaré, vous ne remplissez pas les prérequis.",
        Motif.VoieFermee => $"Vous ne pouvez pas entrer par cette voie : {Obstacle(avis, "voie")}",
        Motif.EnregistrementExpire or Motif.EnregistrementPasEncoreEnVigueur =>
            $"Vous ne pouvez pas entrer en formation à cette date : {Obstacle(avis, "enregistrement")}",
        Motif.EvaluationDefavorable => "Votre évaluation à l'entrée, telle qu'elle est enregistrée, est défavorable.",
        Motif.PrerequisRemplis when avis.Candidat.EvaluationFavorable == true =>
            "Vous remplissez les prérequis, et votre évaluation à l'entrée est favorable.",
        Motif.PrerequisRemplis => avis.Dossier.Regle?.Verification is null
            ? "Vous remplissez les prérequis."
            : "Vous remplissez les prérequis, sous réserve de l'évaluation à l'entrée.",
        Motif.EvaluationFavorable => "Vous pouvez entrer en formation : votre évaluation à l'entrée est favorable.",
        Motif.FaitDeLaPersonne => "Nous ne pouvons pas encore vous répondre : il nous manque des informations.",
        Motif.FaitDeLaFiche => "Nous ne pouvons pas encore vous répondre : la fiche ne dit pas tout, et le certificateur doit le préciser.",
        Motif.APersonne => "Votre dossier doit être apprécié par une personne : une règle ne suffit pas à vous répondre.",
        Motif.SansRegle when avis.Certification.PrerequisEntree.EstVide =>
            "La fiche ne porte pas de prérequis : une personne de l'organisme de formation décide.",
        Motif.SansRegle => "Les prérequis de la fiche doivent être lus par une personne : une règle ne suffit pas à vous répondre.",
        Motif.ExamineeAutrement => "Cette voie n'a pas d'entrée en formation : vous n'avez pas de prérequis à remplir.",
        Motif.FaitsContradictoires => "Les informations déclarées se contredisent : nous vous prions de les corriger.",
    };

    private static string Obstacle(Eligibilite avis, string cle) =>
        RedactionExplication.Obstacle(avis, cle) ?? "aucune voie n'est ouverte d'après la fiche.";

    private static PointLettre Point(Constat constat) => new(constat.Explication, constat.Phrase, [.. constat.Parties.Select(Point)]);

    private static PartieLettre Liste(string titre, IEnumerable<string> points) => new(titre, [], [.. points.Select(PointLettre.De)]);

    /// <summary>What is said of anybody, to the person: only its first verb is reflexive.</summary>
    private static string AVous(string suite) =>
        suite.StartsWith("se ", StringComparison.Ordinal) ? $"vous {suite[3..]}"
        : suite.StartsWith("s'", StringComparison.Ordinal) ? $"vous {suite[2..]}"
        : suite;

    private static ImmutableArray<string> Lignes(string? texte) =>
        texte is null ? [] : [.. texte.Split('\n').Select(Donne).OfType<string>()];

    /// <summary>What was given, on one line: a blank is a blank, and a letter the letter that it is; null when nothing was.</summary>
    private static string? Donne(string? texte)
    {
        if (string.IsNullOrWhiteSpace(texte)) return null;
        var visible = texte.EnumerateRunes().Where(lettre => Rune.IsWhiteSpace(lettre) || !Rune.IsControl(lettre))
            .Select(lettre => Rune.IsWhiteSpace(lettre) ? " " : lettre.ToString());
        return string.Concat(visible).Trim().Normalize();
    }
}
