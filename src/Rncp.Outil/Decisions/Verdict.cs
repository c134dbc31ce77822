
namespace Rncp.Outil.Decisions;

/// <summary>A conclusion in a word, with a mark that tells it without colours.</summary>
internal readonly record struct Verdict(string Marque, string Nom)
{
    internal static Verdict De(Conclusion conclusion) => conclusion switch
    {
        Conclusion.FaitsIncoherents => new("!", "Incohérent"),
        Conclusion.NonEligible => new("✗", "Non éligible"),
        Conclusion.ACompleter => new("?", "À compléter"),
        Conclusion.AApprecier => new("~", "À apprécier"),
        Conclusion.Eligible => new("✓", "Éligible"),
        Conclusion.SansObjet => new("–", "Sans objet"),
    };

    public override string ToString() => $"{Marque} {Nom}";
}
