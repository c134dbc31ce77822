using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes which facts contradict each other.</summary>
internal static class RedactionContradictions
{
    internal static ImmutableArray<string> Rediger(Candidat candidat, IReadOnlyList<Contradiction> contradictions) =>
        [.. contradictions.Select(contradiction => Rediger(candidat, contradiction.Genre, contradiction.Rang))];

    private static string NonDonne => $"n'est pas donné (c'est le {Francais.Date(default)})";

    private static string Rediger(Candidat candidat, GenreContradiction genre, int rang)
    {
        return genre switch
        {
            GenreContradiction.JourNonDonne => candidat.EtabliLe == default(DateOnly)
                ? $"Le jour où les faits sont établis {NonDonne}."
                : $"Le jour de l'entrée {NonDonne}.",
            GenreContradiction.ExperienceSansJour => $"Un jour de l'expérience {rang + 1} {NonDonne}.",
            GenreContradiction.TitreSansJour => $"Le jour d'obtention du titre {rang + 1} {NonDonne}.",
            GenreContradiction.FinAvantDebut =>
                $"L'expérience {rang + 1} se termine le {Francais.Date(Experience().Fin!.Value)}, "
                + $"avant sa date de début, le {Francais.Date(Experience().Debut)}.",
            GenreContradiction.QuotiteHorsBornes =>
                $"Le temps de travail de l'expérience {rang + 1} est de {Experience().Quotite} % ; il va de 1 à 100 %.",
            GenreContradiction.BaccalaureatDUnAutreNiveau =>
                $"Le titre {rang + 1} est un baccalauréat, donc de niveau 4, mais il est déclaré de {Francais.Niveau(Titre().Niveau!)}.",
            GenreContradiction.ObtenuEtEnPreparation =>
                $"Le titre {rang + 1} est en préparation, "
                + $"mais sa date d'obtention, le {Francais.Date(Titre().ObtenuLe!.Value)}, est passée.",
            GenreContradiction.AuDessusDuPlusHaut =>
                $"Le plus haut niveau détenu est {PlusHaut()}, "
                + $"mais le titre {rang + 1} est au moins de niveau {Coherence.NiveauAuMoins(Titre().Declarer())}.",
            GenreContradiction.AucunDuPlusHaut =>
                $"Le plus haut niveau détenu est {PlusHaut()}, mais aucun des titres détenus n'est de ce niveau.",
        };

        string PlusHaut() => (candidat.Niveau!.EstConnu ? "le " : "de ") + Francais.Niveau(candidat.Niveau);
        Experience Experience() => candidat.Experiences!.Value[rang];
        Titre Titre() => candidat.Titres!.Value[rang];
    }
}
