using System.Collections.Immutable;
using Rncp.Format;

namespace Rncp;

/// <summary>A kind of change between two versions of a fiche: every change is of exactly one.</summary>
public sealed class RegleChangement
{
    internal RegleChangement(string id, PasVersion version, Phrase titre, Phrase description, string remede)
    {
        Id = id;
        Version = version;
        (Titre, TitreFrancais) = titre;
        (Description, DescriptionFrancaise) = description;
        Remede = remede;
    }

    private const string Dossier = "docs/changes/";

    /// <summary>The page that leads to those of all kinds.</summary>
    internal static string PageDeToutes => HelpLink.Of("README", Dossier);

    /// <summary>All of them, by number.</summary>
    public static ImmutableArray<RegleChangement> Toutes => ReglesChangement.Toutes;

    /// <summary>Its number, never reused, such as <c>CHG002</c>: its page in <c>docs/changes/</c> says what to do.</summary>
    public string Id { get; }

    /// <summary>By how much a change of its kind raises the version of the référentiel.</summary>
    public PasVersion Version { get; }

    /// <summary>What changes of its kind are, in English, in a few words.</summary>
    public string Titre { get; }

    /// <summary>What changes of its kind are, in French, in a few words.</summary>
    public string TitreFrancais { get; }

    /// <summary>What changes of its kind are, in English, in a sentence.</summary>
    public string Description { get; }

    /// <summary>What changes of its kind are, in French, in a sentence.</summary>
    public string DescriptionFrancaise { get; }

    /// <summary>What to do about one, in French; the page of its number says it in English.</summary>
    public string Remede { get; }

    /// <summary>The page that says what to do, in English: its address, or its path in the repository if that is not published.</summary>
    public string Page => HelpLink.Of(Id, Dossier);

    /// <summary>Returns the number and what changes of its kind are, in English.</summary>
    public override string ToString() => $"{Id} {Titre}";
}
