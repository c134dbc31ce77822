using Rncp.Outil.Affichage;
using Rncp.Outil.Fiches.Rubriques;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches;

/// <summary>The page of a fiche, any fiche: the title, then the sections in the order a reader needs them.</summary>
internal static class PageFiche
{
    /// <summary>The heading of each section, and what stands under it: nothing when the fiche has no such section.</summary>
    private static readonly (string Titre, Func<ICertification, Valeurs, IEnumerable<IRenderable>> Contenu)[] Sections =
    [
        ("Certificateur", Organismes.Certificateurs),
        ("Enregistrement", Registre.Enregistrements),
        ("Objectifs et contexte", Savoirs.Objectifs),
        ("Activités visées", Savoirs.Activites),
        ("Blocs de compétences", Savoirs.Blocs),
        ("Compétences attestées", Savoirs.CompetencesAttestees),
        ("Acquisition de la certification", Entree.Acquisition),
        ("Métiers et secteurs d'activité", Emploi.Metiers),
        ("Codes", Emploi.Codes),
        ("Prérequis", Entree.Prerequis),
        ("Voies d'accès et jurys", Entree.VoiesAcces),
        ("Statistiques", Chiffres.Statistiques),
        ("Territoires", Renvois.TerritoiresOutreMer),
        ("Partenaires", Organismes.OrganismesPartenaires),
        ("Autres certifications", Renvois.AutresCertifications),
        ("Textes et documents", Renvois.TextesOfficiels),
        ("Réserves sur les données", Provenance.Reserves),
        ("Source et licence des données", Provenance.Source),
    ];

    internal static void Imprimer(ICertification fiche, IAnsiConsole console)
    {
        var valeurs = new Valeurs(fiche);
        console.Write(EnTete.De(fiche, valeurs));
        foreach (var (titre, section) in Sections)
        {
            IRenderable[] contenu = [.. section(fiche, valeurs)];
            if (contenu.Length == 0) continue;
            console.WriteLine();
            console.Write(new Rule(titre) { Justification = Justify.Left, Style = Encre.Titre });
            console.WriteLine();
            foreach (var bloc in contenu) console.Write(Ecrit.EnRetrait(bloc));
        }
        console.WriteLine();
    }
}
