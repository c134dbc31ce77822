using Rncp.Noyau;
using Rncp.Outil.Decisions;
using Rncp.Outil.Execution;
using Rncp.Outil.Signalements;
using static Rncp.Outil.Affichage.Valeurs;

namespace Rncp.Outil.Differences;

/// <summary>A change in French.</summary>
internal static class Redaction
{
    private const int LongueurDeValeur = 160;

    private const int Contexte = 40;

    private const string Coupure = "…", Deplace = "CHG024";

    /// <summary>By how much a version rises, in the words of the JSON.</summary>
    internal static string Mot(this PasVersion version) => EcritureJson.Mot(version);

    /// <summary>Where, and what it was and is, on one line.</summary>
    internal static string Phrase(Changement changement) => (changement.Avant, changement.Apres) switch
    {
        (null, { } apres) => $"{Chemin(changement)} : {Valeur(apres)}, qui n'y était pas.",
        ({ } avant, null) => $"{Chemin(changement)} : {Valeur(avant)} n'y est plus.",
        var (avant, apres) =>
            $"{Chemin(changement)} : {string.Join(" devient ", Valeurs(avant!, apres!).Distinct())}{Origine(changement)}.",
    };

    /// <summary>What a change does, on one line; null when nothing shows it.</summary>
    internal static string? Phrase(Temoin? temoin) => temoin switch
    {
        null => null,
        { Jury: { } jury } => $"Un jury de {Membres(jury)} : {Conforme(jury.AvantConforme)} avant, {Conforme(jury.ApresConforme)} après.",
        { Code: { } code, Erreur: { } erreur } when erreur.StartsWith("CS", StringComparison.Ordinal) =>
            $"Ne compile plus ({erreur}) : {code}",
        { Code: { } code } => $"Manque à qui énumère cet ensemble ({temoin.Erreur}) : {code}",
        { Avant.Citation: { } citation } when citation == temoin.Apres!.Citation =>
            $"{Personne(temoin.Demande!)} : {Conclusion(temoin.Avant)} avant, {Conclusion(temoin.Apres)} après ({Cite(citation)}).",
        _ => $"{Personne(temoin.Demande!)} : {Reponse(temoin.Avant!)} avant, {Reponse(temoin.Apres!)} après.",
    };

    internal static string Accepte(ChangementAccepte accepte) =>
        $"Accepté par {Extrait.De(accepte.Par, LongueurDeValeur)} le {EnFrancais(accepte.Le)} : "
        + Extrait.De(accepte.Raison, LongueurDeValeur);

    internal static string Chemin(Changement changement) => Extrait.De(changement.Chemin, int.MaxValue);

    internal static string Valeur(string json) => Extrait.De(json, LongueurDeValeur, Coupure);

    /// <summary>Two values: of long ones, what is around the first sign that differs.</summary>
    internal static string[] Valeurs(string avant, string apres)
    {
        if (avant == apres || Math.Max(avant.Length, apres.Length) <= LongueurDeValeur) return [Valeur(avant), Valeur(apres)];
        var debut = Math.Max(0, avant.AsSpan().CommonPrefixLength(apres) - Contexte);
        if (debut > 0 && char.IsLowSurrogate(avant[debut])) debut--;
        return debut == 0 ? [Valeur(avant), Valeur(apres)] : [Coupure + Valeur(avant[debut..]), Coupure + Valeur(apres[debut..])];
    }

    /// <summary>Of a member that moved, where it was: its path is where it is.</summary>
    private static string Origine(Changement changement) =>
        changement.Regle.Id == Deplace && changement.LieuAvant is { } lieu
            ? $", qui était en {Citation.DeLaPlace(lieu.Fichier, lieu.Ligne, lieu.Colonne)}" : "";

    private static string Membres(TemoinJury jury) => Liste(
        new[]
        {
            Nombre(jury.ProfessionnelsExternes, "professionnel externe", "professionnels externes"),
            Nombre(jury.Representants, "représentant du certificateur", "représentants du certificateur"),
        }.OfType<string>()) ?? "personne";

    private static string? Nombre(int nombre, string un, string plusieurs) =>
        nombre == 0 ? null : $"{nombre} {(nombre > 1 ? plusieurs : un)}";

    private static string Conforme(bool conforme) => conforme ? "conforme" : "non conforme";

    private static string Reponse(ReponseTemoin reponse)
    {
        var conclusion = Conclusion(reponse);
        return reponse.Citation is null ? conclusion : $"{conclusion} ({Cite(reponse.Citation)})";
    }

    /// <summary>On one line: what a fiche that has no rule asks for is in paragraphs.</summary>
    private static string Cite(string citation) => $"« {citation.ReplaceLineEndings(" ")} »";

    private static string Conclusion(ReponseTemoin reponse) => Verdict.De(reponse.Conclusion).Nom.ToLowerInvariant();

    private static string Personne(Demande demande)
    {
        var titres = Liste(demande.Candidat.Titres!.Value.Select(titre => titre.Baccalaureat == true ? "le baccalauréat"
            : $"un titre de niveau {titre.Niveau!.Min.Numero}"));
        var experiences = Liste(demande.Candidat.Experiences!.Value.Select(Experience));
        var qui = (titres, experiences) switch
        {
            (null, null) => "sans titre ni expérience",
            (null, _) => $"sans titre, avec {experiences}",
            (_, null) => $"avec {titres}, sans expérience",
            _ => $"avec {titres} et {experiences}",
        };
        return $"Le {EnFrancais(demande.Le)}, {demande.Voie!.Libelle.ToLowerInvariant()}, {qui}";
    }

    private static string Experience(Experience experience)
    {
        var quotite = experience.Quotite is { } pourcent ? $" à {pourcent} %" : "";
        var nature = experience.Nature is null ? "" : " bénévole";
        return $"une expérience{nature}{quotite} ({experience.Secteur}) "
            + $"du {EnFrancais(experience.Debut)} au {EnFrancais(experience.Fin!.Value)}";
    }

    private static string? Liste(IEnumerable<string> parties) => string.Join(" et ", parties) is { Length: > 0 } texte ? texte : null;
}
