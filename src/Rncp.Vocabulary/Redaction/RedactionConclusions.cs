namespace Rncp;

/// <summary>Writes a conclusion in a few words, as it continues a sentence.</summary>
internal static class RedactionConclusions
{
    internal static string EnMots(Conclusion conclusion) => conclusion switch
    {
        Conclusion.FaitsIncoherents => "informations à corriger",
        Conclusion.NonEligible => "prérequis non remplis",
        Conclusion.ACompleter => "à compléter",
        Conclusion.AApprecier => "à apprécier par une personne",
        Conclusion.Eligible => "prérequis remplis",
        Conclusion.SansObjet => "pas de prérequis à l'entrée en formation",
    };
}
