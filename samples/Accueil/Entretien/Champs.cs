using Rncp;

namespace Accueil.Entretien;

/// <summary>The names of the fields of the questions.</summary>
internal static class Champs
{
    internal const string Choix = "choix";
    internal const string Voisin = "voisin";
    internal const string Declare = "declare";
    internal const string Niveau = "niveau";
    internal const string Etat = "etat";
    internal const string Obtenu = "obtenu";
    internal const string Etranger = "etranger";
    internal const string Autres = "autres";
    internal const string Debut = "debut";
    internal const string Fin = "fin";
    internal const string Nature = "nature";
    internal const string Quotite = "quotite";
    internal const string Oui = "oui";
    internal const string Non = "non";
    internal const string EstObtenu = "obtenu";
    internal const string EnCours = "encours";
    internal const string Inconnu = "inconnu";

    /// <summary>The fields of a question.</summary>
    internal static string[] De(NatureFait? nature) => nature switch
    {
        NatureFait.Titres => [Declare, Niveau, Etat, Obtenu, Etranger, Autres],
        NatureFait.Experiences => [Declare, Debut, Fin, Nature, Quotite, Autres],
        NatureFait.Secteur => [Choix, Voisin],
        _ => [Choix],
    };
}
