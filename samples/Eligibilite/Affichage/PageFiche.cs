using Exemple.Affichage.Rubriques;
using Rncp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Exemple.Affichage;

/// <summary>The page of a fiche, any fiche: the title, then the sections in the order a reader needs them.</summary>
internal static class PageFiche
{
    private static readonly IRubrique[] Rubriques =
    [
        new Certificateurs(),
        new Enregistrements(),
        new Objectifs(),
        new Activites(),
        new Blocs(),
        new CompetencesAttestees(),
        new Acquisition(),
        new Metiers(),
        new Codes(),
        new Prerequis(),
        new VoiesAcces(),
        new Statistiques(),
        new TerritoiresOutreMer(),
        new OrganismesPartenaires(),
        new AutresCertifications(),
        new TextesOfficiels(),
        new Reserves(),
        new Source(),
    ];

    internal static void Imprimer(ICertification fiche, IAnsiConsole console)
    {
        var valeurs = new Valeurs(fiche);
        console.Write(EnTete.De(fiche, valeurs));
        foreach (var rubrique in Rubriques)
        {
            IRenderable[] contenu = [.. rubrique.Contenu(fiche, valeurs)];
            if (contenu.Length == 0) continue;
            console.WriteLine();
            console.Write(new Rule(Markup.Escape(rubrique.Titre)) { Justification = Justify.Left, Style = Encre.Titre });
            console.WriteLine();
            foreach (var bloc in contenu) console.Write(Ecrit.EnRetrait(bloc));
        }
        console.WriteLine();
    }
}
