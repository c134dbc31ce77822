namespace Rncp;

/// <summary>To obtain a title that is in preparation, and whose day is not known yet.</summary>
public sealed record TerminerTitre : ActionLevier
{
    /// <summary>The position of the title, from 1, as given.</summary>
    public required int Titre { get; init; }

    /// <summary>What is known of its level; null when nothing is.</summary>
    public required IntervalleNiveau? Niveau { get; init; }

    /// <summary>Whether it is the baccalauréat; null when not known.</summary>
    public required bool? Baccalaureat { get; init; }

    private protected override T Choisir<T>(Cas<T> cas) => cas.TerminerTitre(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes)
    {
        // In preparation when the facts were stated: on that day, it is not any more.
        var detenu = possibleDes <= candidat.EtabliLe;
        var termine = Candidat.AvecTitre(candidat, Titre, titre => titre with { ObtenuLe = possibleDes, EnCours = !detenu });
        return detenu && NiveauAuMoins is { } niveau ? Elever(termine, niveau) : termine;
    }

    /// <summary>Whether to obtain a title of a level asks for as much: this one is of it, or below.</summary>
    internal bool Vaut(NiveauQualification niveau, bool baccalaureat) =>
        NiveauAuMoins is { } connu && connu <= niveau && (!baccalaureat || Baccalaureat == true);

    private NiveauQualification? NiveauAuMoins => Baccalaureat == true ? NiveauQualification.Niveau4 : Niveau?.Min;
}
