using System.Globalization;
using Rncp;

namespace Accueil;

/// <summary>The French words that the pages share.</summary>
internal static class Mots
{
    internal static string Jour(DateOnly jour) => jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day here of an instant.</summary>
    internal static string Jour(DateTime instant) => Jour(DateOnly.FromDateTime(instant.ToLocalTime()));

    internal static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string OuiNon(bool? vrai) => vrai switch { true => "Oui", false => "Non", null => "Non connu" };

    internal static string Conclusion(Conclusion conclusion) => conclusion switch
    {
        Rncp.Conclusion.Eligible => "Prérequis remplis",
        Rncp.Conclusion.NonEligible => "Prérequis non remplis",
        Rncp.Conclusion.ACompleter => "À compléter",
        Rncp.Conclusion.AApprecier => "À apprécier",
        Rncp.Conclusion.SansObjet => "Sans prérequis",
        Rncp.Conclusion.FaitsIncoherents => "Faits incohérents",
    };

    /// <summary>What is said of the answers that are put aside.</summary>
    internal static string DeCote(int nombre) => nombre == 1
        ? "Une de vos réponses ne change rien pour l'instant : elle est mise de côté, et reprise si elle compte de nouveau."
        : $"{nombre} de vos réponses ne changent rien pour l'instant : elles sont mises de côté, et reprises si elles comptent de nouveau.";

    /// <summary>The class of the style sheet that colours a conclusion: the words say the same.</summary>
    internal static string Ton(Conclusion conclusion) => conclusion switch
    {
        Rncp.Conclusion.Eligible or Rncp.Conclusion.SansObjet => "oui",
        Rncp.Conclusion.NonEligible or Rncp.Conclusion.FaitsIncoherents => "non",
        Rncp.Conclusion.ACompleter or Rncp.Conclusion.AApprecier => "reste",
    };

    /// <summary>The mark of a finding, and what a screen reader says of it.</summary>
    internal static (string Marque, string Dite, string Ton) Issue(IssueConstat issue) => issue switch
    {
        IssueConstat.Satisfait => ("✓", "Rempli", "oui"),
        IssueConstat.NonSatisfait => ("✗", "Non rempli", "non"),
        IssueConstat.Inconnu => ("?", "Non connu", "reste"),
        IssueConstat.AApprecier => ("~", "À apprécier par une personne", "reste"),
    };

    /// <summary>Diplomas by which people know a level, of the French framework of qualifications.</summary>
    internal static string Exemples(NiveauQualification niveau) => niveau.Numero switch
    {
        3 => "CAP, BEP",
        4 => "baccalauréat, titre de niveau 4",
        5 => "BTS, DEUG, DUT",
        6 => "licence, BUT",
        7 => "master, diplôme d'ingénieur",
        8 => "doctorat",
        _ => "",
    };
}
