using System.Collections.Immutable;
using System.Text;
using Rncp.Outil.Execution;
using Rncp.Outil.Fichiers;
using Rncp.Outil.Signalements;

namespace Rncp.Outil.Verbes;

/// <summary>Checks files, one after the other: what one has or lacks keeps no other from being checked.</summary>
internal sealed class TravailValider(Langue langue, bool stricte)
{
    /// <summary>A file of more bytes is larger than any fiche that is read, in any encoding: no line of it is shown.</summary>
    private const int OctetsGardes = 16 * 1024 * 1024;

    /// <summary>What the compiler ends a line at.</summary>
    private static readonly string[] FinsDeLigne = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private readonly ImmutableArray<Signalement>.Builder _signalements = ImmutableArray.CreateBuilder<Signalement>();
    private readonly ImmutableArray<Echec>.Builder _echecs = ImmutableArray.CreateBuilder<Echec>();

    internal Rapport Verifier(string[] fichiers, CancellationToken arret)
    {
        foreach (var fichier in fichiers)
        {
            arret.ThrowIfCancellationRequested();
            try
            {
                Verifier(fichier);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                _echecs.Add(new Echec(fichier, Refus.Illisible(fichier, e).Message));
            }
        }
        return new Rapport
        {
            Verbe = "valider",
            Page = Publication.Page("docs/fr/valider.md"),
            Langue = langue,
            Fichiers = [.. fichiers],
            Signalements = _signalements.ToImmutable(),
            Echecs = _echecs.ToImmutable(),
            Code = _echecs.Count > 0 ? CodeRetour.Echec : _signalements.Any(EstUnEchec) ? CodeRetour.Defauts : CodeRetour.Fait,
        };
    }

    private bool EstUnEchec(Signalement trouve) => stricte || trouve.Niveau == Niveau.Erreur;

    private void Verifier(string fichier)
    {
        using var flux = new FluxGarde(Cible.Lire(fichier), OctetsGardes);
        Referentiel.TryCharger(flux, fichier, out _, out var defauts);
        if (defauts.IsEmpty) return;
        var lignes = Lignes(flux.Octets);
        foreach (var defaut in defauts.OrderBy(trouve => (trouve.Ligne, trouve.Colonne)))
        {
            var niveau = NiveauDe(defaut.Gravite);
            var texte = defaut.Ligne <= lignes.Length && !EstDuFichier(defaut) ? lignes[defaut.Ligne - 1] : null;
            _signalements.Add(new Signalement(
                new Regle(defaut.Id, langue.Choisir(defaut.TitreFrancais, defaut.Titre), niveau,
                    langue == Langue.Francais ? defaut.Remede : null, Publication.Aide(defaut.Id)),
                niveau, langue.Choisir(defaut.MessageFrancais, defaut.Message),
                new Lieu(fichier, defaut.Ligne, defaut.Colonne, defaut.LigneFin, defaut.ColonneFin, texte)));
        }
    }

    /// <summary>What is wrong with a whole file is at its beginning, where nothing is to be seen of it.</summary>
    private static bool EstDuFichier(Defaut defaut) => defaut is { LigneFin: 1, ColonneFin: 1 };

    private static string[] Lignes(byte[]? octets)
    {
        if (octets is null) return [];
        using var lecteur = new StreamReader(new MemoryStream(octets), Encoding.UTF8);
        return lecteur.ReadToEnd().Split(FinsDeLigne, StringSplitOptions.None);
    }

    private static Niveau NiveauDe(Gravite gravite) => gravite switch
    {
        Gravite.Erreur => Niveau.Erreur,
        Gravite.Avertissement => Niveau.Avertissement,
    };
}
