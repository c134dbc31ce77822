using System.Text.Json;
using Rncp.Outil.Candidatures.Csv;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Execution;
using Rncp.Outil.Fiches;
using Rncp.Outil.Fichiers;
using Rncp.Outil.Traitements;

namespace Rncp.Outil.Verbes;

/// <summary>Decides the persons of a file, and writes what was asked: a table, a file, the lines that cannot be read, letters.</summary>
internal sealed class TravailDecider(Contexte contexte, Messages messages, OptionsDecider options)
{
    private readonly string _nom = options.Candidats == Cible.Standard ? "entrée standard" : Path.GetFileName(options.Candidats);

    internal async Task<int> Executer(CancellationToken arret)
    {
        VerifierRoles();
        var fiche = Chargement.De(options.Fiche);
        using var candidats = Refus.Lire(options.Candidats, () => Cible.Lire(options.Candidats));
        try
        {
            var bilan = await Decider(fiche, candidats, arret);
            return bilan.LignesRefusees > 0 ? CodeRetour.Defauts : CodeRetour.Fait;
        }
        catch (FichierIllisibleException e)
        {
            throw new RefusException(CodeRetour.MauvaisUsage, e.Erreur.Dans(_nom));
        }
        catch (Exception e) when (options.EcritUnFichier && e is not RefusException && Refus.De(e) is { Message.Length: > 0 } refus)
        {
            throw new RefusException(refus.Code, $"{refus.Message} Rien n'a été écrit dans {Citation.DuChemin(options.Sortie!)}.");
        }
    }

    private void VerifierRoles()
    {
        var roles = new Roles();
        roles.Lire("le fichier des candidats", options.Candidats);
        roles.Lire("la fiche", options.Fiche);
        roles.Ecrire("la sortie", options.Sortie);
        roles.Ecrire("le fichier des rejets", options.Rejets);
        roles.Ecrire("le dossier des lettres", options.Lettres);
        roles.Verifier();
        if (options.Lettres is not { } lettres) return;
        foreach (var chemin in new[] { options.Sortie, options.Rejets }.OfType<string>().Where(chemin => chemin != Cible.Standard))
        {
            if (!new Cible(chemin).EstDans(new Cible(lettres))) continue;
            throw new RefusException(CodeRetour.MauvaisUsage, $"{Citation.DuChemin(chemin)} est dans le dossier des lettres, "
                + "qui n'a qu'elles. Donner un autre nom.");
        }
    }

    private async Task<Bilan> Decider(ICertification fiche, Stream candidats, CancellationToken arret)
    {
        await using var ecritures = new Ecritures();
        // The decisions come last: with their file, all is there.
        var lettres = options.Lettres is { } dossier ? new Lettres(ecritures.OuvrirDossier(dossier)) : null;
        var rejets = options.Rejets is { } rejetes ? new Rejets(await ecritures.Ouvrir(rejetes, arret), EstCsv(rejetes)) : null;
        await using var standard = options.Sortie == Cible.Standard ? SortieStandard.Ouvrir() : Stream.Null;
        var bilan = await new Traitement(fiche, Lecteur(fiche), new ErreursMontrees(messages, _nom, options.Json))
        {
            Redaction = options.Sortie is null ? null : IRedaction.De(options.FormatSortie!.Value, fiche),
            Sortie = options.EcritUnFichier ? await ecritures.Ouvrir(options.Sortie!, arret) : standard,
            Tableau = options.Sortie is null ? new TableauDecisions(contexte.Console, _nom) : null,
            Lettres = lettres,
            Rejets = rejets,
            Progression = EstSuivi ? new Progression(contexte.Erreurs, () => PartLue(candidats), TimeProvider.System) : null,
        }.Executer(candidats, arret);
        await ecritures.Valider(arret);
        Conclure(bilan);
        return bilan;
    }

    /// <summary>A line that moves and lines that stay cannot share a terminal.</summary>
    private bool EstSuivi => contexte.EstSuivi && !options.Json && options.Sortie is not null
        && (options.Sortie != Cible.Standard || Console.IsOutputRedirected);

    private ILecteur Lecteur(ICertification fiche) => options.EnCsv!.Value
        ? new LecteurCsv(fiche, options.Encodage, options.Separateur,
            faute => messages.Dire(faute.Dans(_nom), objet => ErreursMontrees.Proprietes(objet, _nom, faute)))
        : new LecteurJson(fiche, options.Encodage ?? Encodage.Utf8);

    private static bool EstCsv(string chemin) => Path.GetExtension(chemin).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of the bytes already read, from 0 to 1; null for what has no length.</summary>
    private static double? PartLue(Stream flux) => flux is { CanSeek: true, Length: > 0 } ? (double)flux.Position / flux.Length : null;

    private void Conclure(Bilan bilan)
    {
        var lettres = options.Lettres is { } dossier ? $" Les lettres sont dans {Citation.DuChemin(dossier)}." : "";
        var rejets = options.Rejets is { } rejetes && bilan.LignesRefusees > 0
            ? $" Les lignes rejetées sont dans {Citation.DuChemin(rejetes)}."
            : "";
        if (options.EcritUnFichier)
        {
            contexte.Sortie.WriteLine(options.Json
                ? EcritureJson.Objet(objet => EnJson(objet, bilan))
                : $"{bilan} {bilan.Compte} Écrit dans {Citation.DuChemin(options.Sortie!)}.{rejets}{lettres}");
        }
        else if (bilan.LignesRefusees > 0 && !options.Json) messages.Dire($"{bilan.Compte}{rejets}{lettres}");
        else if (lettres.Length > 0 && !options.Json) messages.Dire(lettres.TrimStart());
    }

    private void EnJson(Utf8JsonWriter objet, Bilan bilan)
    {
        bilan.EcrireJson(objet);
        objet.WriteString("sortie", options.Sortie);
        if (options.Rejets is not null) objet.WriteString("rejets", options.Rejets);
        if (options.Lettres is not null) objet.WriteString("lettres", options.Lettres);
    }
}
