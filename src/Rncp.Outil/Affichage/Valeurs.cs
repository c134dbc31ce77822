using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Affichage;

/// <summary>
/// Writes the values of a fiche with what must be known of them: a value that is empty, absent or unknown is said to be so
/// and never becomes "no" or zero, and the number of its reservation follows.
/// </summary>
internal sealed class Valeurs(ICertification fiche)
{
    private static readonly EtatDonnee[] OrdreEtats =
        [EtatDonnee.Inconnu, EtatDonnee.Deduit, EtatDonnee.Remarque, EtatDonnee.Vide, EtatDonnee.Absent];

    /// <summary>The reservations of the fiche, the most serious kind first. The number of a reservation is its place, from 1.</summary>
    internal ImmutableArray<Reserve> Reserves { get; } = [.. fiche.Reserves.OrderBy(reserve => Array.IndexOf(OrdreEtats, reserve.Etat))];

    /// <summary>Whether a place is one of a section that the fiches of the Répertoire spécifique do not have.</summary>
    internal bool EstSansObjet(string champ, bool estVide) =>
        fiche.Repertoire == Repertoire.Rs && estVide && fiche.ReserveSur(champ) is null;

    internal IRenderable Texte(string champ, string? valeur) => Decrire(champ, valeur, Style.Plain);

    /// <summary>A yes or no, paragraphs or a text, whichever the value is.</summary>
    internal IRenderable De(string champ, object? valeur) => valeur switch
    {
        bool reponse => OuiNon(champ, reponse),
        Texte texte => Paragraphes(champ, texte),
        _ => Texte(champ, (string?)valeur),
    };

    internal IRenderable SansValeur(string champ) => Decrire(champ, null, Style.Plain, siVide: "–");

    internal IRenderable Fort(string champ, string valeur) => Decrire(champ, valeur, Encre.Fort);

    internal IRenderable Nombre(string champ, int? valeur, string unite = "") =>
        Decrire(champ, valeur is null ? null : valeur.Value.ToString(CultureInfo.InvariantCulture) + unite, Style.Plain, siVide: "–");

    internal IRenderable Date(string champ, DateOnly? valeur) =>
        Decrire(champ, valeur is { } date ? EnFrancais(date) : null, Style.Plain, siVide: "–");

    internal IRenderable OuiNon(string champ, bool? valeur) => valeur switch
    {
        true => Decrire(champ, "Oui", Encre.Oui),
        false => Decrire(champ, "Non", Encre.Non),
        null => Decrire(champ, null, Style.Plain),
    };

    /// <summary>A text of the fiche, or the word for its absence.</summary>
    internal IRenderable Paragraphes(string champ, Texte texte) =>
        texte.EstVide ? Texte(champ, null) : AvecReserve(champ, Ecrit.Paragraphes(texte));

    /// <summary>A list of the fiche, or the word for its absence.</summary>
    internal IRenderable Liste<T>(string champ, ImmutableArray<T> elements, Func<ImmutableArray<T>, IRenderable> ecrire) =>
        elements.IsEmpty ? Texte(champ, null) : AvecReserve(champ, ecrire(elements));

    /// <summary>A list of the fiche, each of its elements at its own place, or the word for its absence.</summary>
    internal IRenderable Elements<T>(string champ, ImmutableArray<T> elements, Func<T, string, IRenderable> ecrire) =>
        Liste(champ, elements, tous => Ecrit.Liste(tous.Select((un, i) => ("•", ecrire(un, $"{champ}[{i + 1}]")))));

    /// <summary>Compétences, each with its rank and what the fiche says under it.</summary>
    internal IRenderable Competences(string champ, ImmutableArray<ICompetence> competences) => Liste(champ, competences, toutes =>
        Ecrit.Liste(toutes.Select(competence => ($"C{competence.Rang:00}", Competence($"{champ}[{competence.Rang}]", competence)))));

    private IRenderable Competence(string champ, ICompetence competence)
    {
        var libelle = Texte($"{champ}.libelle", competence.Libelle);
        if (competence.Elements.EstVide && competence.MemeQue is null) return libelle;
        List<IRenderable> lignes = [libelle];
        if (competence.MemeQue is { } autre) lignes.Add(Ecrit.Simple($"(la même que {autre.Code})"));
        if (!competence.Elements.EstVide) lignes.Add(Paragraphes($"{champ}.elements", competence.Elements));
        return new Rows(lignes);
    }

    /// <summary>Several values that the source does not give, in one sentence.</summary>
    internal IRenderable Manques(IEnumerable<(string Nom, string Champ)> valeurs)
    {
        var texte = new Paragraph();
        var separateur = "Non indiqués : ";
        foreach (var (nom, champ) in valeurs)
        {
            texte.Append(separateur + nom, Encre.Discret).Append($" {Renvoi(fiche.ReserveSur(champ)!)}", Encre.Reserve);
            separateur = ", ";
        }
        return texte;
    }

    internal static string EnFrancais(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The number of a reservation, as the page writes it.</summary>
    internal string Renvoi(Reserve reserve) => $"[{Reserves.IndexOf(reserve) + 1}]";

    private IRenderable AvecReserve(string champ, IRenderable contenu) =>
        fiche.ReserveSur(champ) is null ? contenu : new Rows(contenu, Decrire(champ, "", Style.Plain));

    private Paragraph Decrire(string champ, string? valeur, Style style, string siVide = "vide sur la fiche")
    {
        var reserve = fiche.ReserveSur(champ);
        var texte = valeur is null
            ? new Paragraph(Absence(reserve?.Etat, siVide), Encre.Discret)
            : new Paragraph(valeur, style);
        if (reserve?.Etat == EtatDonnee.Deduit) texte.Append(valeur is "" ? "déduit" : ", déduit", Encre.Reserve);
        if (reserve is not null) texte.Append($" {Renvoi(reserve)}", Encre.Reserve);
        return texte;
    }

    private static string Absence(EtatDonnee? etat, string siVide) => etat switch
    {
        EtatDonnee.Absent => "non indiqué",
        EtatDonnee.Inconnu => "inconnu",
        EtatDonnee.Vide => siVide,
        _ => "–",
    };
}
