using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes which titles do not satisfy a condition, which a person compares, and which are not known well enough.</summary>
internal sealed class RedactionTitres(Dossier dossier, Condition.DeTitre condition, IssueConstat issue)
{
    private readonly ImmutableArray<Titre> _titres = dossier.Candidat.Titres ?? [];

    internal static string Demande(Condition.Niveau niveau) =>
        $"Titre ou diplôme de niveau {niveau.Requis}{(niveau.Exactement ? " exactement" : " au moins")}";

    /// <summary>One sentence for each reason, with the titles by their numbers in the person's list.</summary>
    internal IEnumerable<string> Details()
    {
        var plusHaut = dossier.Candidat.Niveau;
        var phrases = (plusHaut is null ? [] : PlusHaut(plusHaut)).Concat(PasEncore());

        // No title that was held when it was stated is above the highest level.
        if (plusHaut?.Max.Numero < condition.Requis && !Array.Exists(dossier.Faits.Titres, titre => titre.EstPrevu)) return phrases;
        return phrases.Concat(Autres(plusHaut is not null && Juger(plusHaut) == Verite.Inconnu));
    }

    private IEnumerable<string> PlusHaut(IntervalleNiveau niveau) => Juger(niveau) switch
    {
        Verite.Faux =>
        [
            niveau.EstConnu
                ? $"Le plus haut niveau détenu est le {Francais.Niveau(niveau)}."
                : $"Le plus haut niveau détenu est de {Francais.Niveau(niveau)}.",
        ],
        Verite.Inconnu => issue == IssueConstat.NonSatisfait ? [] :
        [
            niveau.EstConnu
                ? "On ne sait pas si le titre du plus haut niveau est le baccalauréat."
                : $"Le plus haut niveau détenu n'est pas connu exactement ({Francais.Niveau(niveau)}).",
        ],
        Verite.Vrai => [],
    };

    /// <summary>A title that is not held yet is named when it would satisfy the condition, or could.</summary>
    private IEnumerable<string> PasEncore()
    {
        bool Servirait(Titre titre) => !EstDetenu(titre) && Juger(titre, Limites.NiveauMax) != Verite.Faux;
        if (!_titres.Any(Servirait)) return [];
        var plusTard = Numeros(titre => Servirait(titre) && titre.ObtenuLe is not null);
        return
        [
            .. Francais.Accorder(Numeros(titre => Servirait(titre) && titre.ObtenuLe is null),
                "Le titre {0} est en préparation : il n'est pas encore détenu.",
                "Les titres {0} sont en préparation : ils ne sont pas encore détenus."),
            .. Francais.Accorder(plusTard,
                $"Le titre {{0}} sera obtenu le {(plusTard is [var seul] ? Francais.Date(_titres[seul - 1].ObtenuLe!.Value) : "")} : "
                    + "il n'est pas encore détenu.",
                $"Les titres {{0}} seront obtenus après le {Francais.Date(dossier.Le)} : ils ne sont pas encore détenus."),
        ];
    }

    private IEnumerable<string> Autres(bool plusHautDejaDit) =>
        [.. DAutresNiveaux(), .. issue == IssueConstat.NonSatisfait ? [] : Inconnus(), .. Liste(plusHautDejaDit)];

    /// <summary>That a title is not the baccalauréat explains nothing; its level does.</summary>
    private IEnumerable<string> DAutresNiveaux()
    {
        if (condition is not Condition.Niveau) return [];
        var numeros = Detenus(titre => NiveauDe(titre) is { } niveau && Juger(niveau) == Verite.Faux);
        if (numeros.Count == 0) return [];
        return numeros.GroupBy(numero => Francais.Niveau(NiveauDe(_titres[numero - 1])!)).SelectMany(pareils => Francais.Accorder(
            [.. pareils], $"Le titre {{0}} est de {pareils.Key}.", $"Les titres {{0}} sont de {pareils.Key}."));
    }

    private IEnumerable<string> Inconnus()
    {
        bool DeNiveauOuvert(Titre titre) =>
            NiveauDe(titre) is { EstConnu: false } niveau && Juger(titre) == Verite.Inconnu && condition is Condition.Niveau;
        var ouverts = Detenus(DeNiveauOuvert);
        return
        [
            .. Francais.Accorder(
                Detenus(titre => NiveauDe(titre) is null && !titre.Etranger
                    && condition is Condition.Niveau && Juger(titre) == Verite.Inconnu),
                "Le niveau du titre {0} n'est pas connu.", "Le niveau des titres {0} n'est pas connu."),
            .. Francais.Accorder(ouverts,
                $"Le niveau du titre {{0}} n'est pas connu exactement "
                    + $"({(ouverts is [var seul] ? Francais.Niveau(_titres[seul - 1].Niveau!) : "")}).",
                "Le niveau des titres {0} n'est pas connu exactement."),
            .. Francais.Accorder(Detenus(titre => condition is Condition.Baccalaureat && Juger(titre) == Verite.Inconnu),
                "On ne sait pas si le titre {0} est le baccalauréat.", "On ne sait pas si l'un des titres {0} est le baccalauréat."),
            .. Francais.Accorder(Detenus(titre => NiveauDe(titre) is null && titre.Etranger && Juger(titre) == Verite.Inconnu),
                "Le titre {0} est étranger, sans niveau attesté : une personne doit le comparer.",
                "Les titres {0} sont étrangers, sans niveau attesté : une personne doit les comparer."),
        ];
    }

    /// <summary>What the list of titles itself does not tell.</summary>
    private IEnumerable<string> Liste(bool plusHautDejaDit)
    {
        var candidat = dossier.Candidat;
        if (candidat.Titres is { IsEmpty: true } && !candidat.TitresIncomplets)
            return candidat.Niveau is null ? ["Aucun titre n'est déclaré."] : [];
        if (issue == IssueConstat.NonSatisfait || plusHautDejaDit || dossier.Faits.AutresTitres < condition.Requis) return [];
        return [_titres.IsEmpty && candidat.Niveau is null ? "Les titres ne sont pas connus." : "Il peut y avoir d'autres titres."];
    }

    private IReadOnlyList<int> Numeros(Func<Titre, bool> choisi) => Francais.Numeros(_titres.Length, i => choisi(_titres[i]));

    private IReadOnlyList<int> Detenus(Func<Titre, bool> choisi) => Numeros(titre => EstDetenu(titre) && choisi(titre));

    private bool EstDetenu(Titre titre) => titre.Declarer().EstDetenu(dossier.Le.DayNumber);

    private static IntervalleNiveau? NiveauDe(Titre titre) =>
        titre.Baccalaureat == true ? NiveauQualification.De(Limites.NiveauDuBaccalaureat) : titre.Niveau;

    private Verite Juger(IntervalleNiveau niveau) =>
        condition.Juger(new TitreConnu(niveau.Min.Numero, niveau.Max.Numero, null, aComparer: false));

    private Verite Juger(Titre titre) => Juger(titre,
        titre.Declarer().EstDetenu(dossier.EtabliLe.DayNumber) ? dossier.Declaration.NiveauMax : Limites.NiveauMax);

    /// <summary>What a title alone gives; one that is not held yet may be above the highest level held.</summary>
    private Verite Juger(Titre titre, int niveauMax) => condition.Juger(titre.Declarer().Connaitre(niveauMax));
}
