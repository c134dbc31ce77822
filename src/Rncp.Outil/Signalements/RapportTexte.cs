using Rncp.Outil.Execution;
using Spectre.Console;

namespace Rncp.Outil.Signalements;

/// <summary>For a person: each finding with the line of its file, and what to do the first time that a rule comes.</summary>
internal sealed class RapportTexte(Rapport rapport, Contexte contexte)
{
    private const int Rouge = 31, Jaune = 33, Bleu = 34, Gras = 1, Discret = 2;

    private readonly bool _enCouleurs = contexte.Console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
    private readonly HashSet<string> _dites = [];

    internal static void Ecrire(Rapport rapport, Contexte contexte)
    {
        var texte = new RapportTexte(rapport, contexte);
        foreach (var trouve in rapport.Signalements) texte.Ecrire(trouve);
        foreach (var echec in rapport.Echecs) contexte.Erreurs.WriteLine(echec.Message);
        contexte.Sortie.WriteLine(rapport.Bilan());
    }

    private void Ecrire(Signalement trouve)
    {
        var (sortie, langue, couleur) = (contexte.Sortie, rapport.Langue, Couleur(trouve.Niveau));
        var lieu = trouve.Lieu is null ? ""
            : Citation.DuLieu(langue.Dire(trouve.Lieu.Fichier), trouve.Lieu.Ligne, trouve.Lieu.Colonne);
        var regle = $"{trouve.Regle.Mot ?? langue.Dire(trouve.Niveau)} {trouve.Regle.Id}{langue.DeuxPoints()} ";
        sortie.WriteLine(Peindre(lieu, Gras) + Peindre(regle, couleur) + trouve.Regle.Titre);
        sortie.WriteLine($"  {trouve.Message}");
        if (trouve.Lieu is { Texte: not null } place)
        {
            var passage = Passage.De(place);
            var numero = $"{place.Ligne}".PadLeft(5);
            sortie.WriteLine($"{Peindre($"{numero} |", Discret)} {passage.Ligne}");
            sortie.WriteLine($"{Peindre("      |", Discret)} {passage.Retrait}{Peindre(passage.Reperes, couleur)}");
        }
        if (_dites.Add(trouve.Regle.Id))
        {
            if (trouve.Regle.Remede is { } remede) sortie.WriteLine($"  → {remede}");
            if (trouve.Regle.Aide is { } aide) sortie.WriteLine($"  {aide}");
        }
        sortie.WriteLine();
    }

    private static int Couleur(Niveau niveau) => niveau switch
    {
        Niveau.Erreur => Rouge,
        Niveau.Avertissement => Jaune,
        Niveau.Information => Bleu,
    };

    private string Peindre(string texte, int style) => _enCouleurs ? $"\e[{style}m{texte}\e[0m" : texte;
}
