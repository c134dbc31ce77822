using System.Globalization;
using Rncp;

namespace Accueil.Entretien;

/// <summary>
/// Reads the answer to a question from the fields of its form. One title or one experience is asked at a time, and the fiche asks for the
/// next one if it can still change the answer.
/// </summary>
internal sealed class Saisie
{
    private const int AnneeMin = 1930;
    private const int AnneeMax = 2100;

    private readonly IReadOnlyDictionary<string, string> _valeurs;
    private readonly IDictionary<string, string> _erreurs;
    private readonly DateOnly _etabliLe;

    private Saisie(DateOnly etabliLe, IReadOnlyDictionary<string, string> valeurs, IDictionary<string, string> erreurs)
    {
        _etabliLe = etabliLe;
        _valeurs = valeurs;
        _erreurs = erreurs;
    }

    /// <summary>Reads an answer.</summary>
    /// <param name="fait">The question.</param>
    /// <param name="etabliLe">The day on which it is given.</param>
    /// <param name="valeurs">The fields.</param>
    /// <param name="erreurs">What is wrong with them, each under the name of its field.</param>
    /// <returns>The answer; null when something is wrong.</returns>
    internal static Reponse? Lire(
        FaitManquant fait, DateOnly etabliLe, IReadOnlyDictionary<string, string> valeurs, Dictionary<string, string> erreurs)
    {
        var reponse = new Saisie(etabliLe, valeurs, erreurs).Lire(fait);
        return erreurs.Count == 0 ? reponse : null;
    }

    private Reponse? Lire(FaitManquant fait) => fait.Nature switch
    {
        NatureFait.Titres => Titre(),
        NatureFait.Experiences => Experience(),
        NatureFait.Jour => Jour(Champs.Choix, "Indiquez la date.") is { } jour ? Reponse.Jour(jour) : null,
        NatureFait.Niveau => Choix(fait) is { } code ? Reponse.Niveau(NiveauQualification.Parse(code, null)) : null,
        NatureFait.OuiNon => Choix(fait) is { } code ? Reponse.OuiNon(code == Champs.Oui) : null,
        NatureFait.Voie => Choix(fait) is { } code ? Reponse.Voie(VoieAcces.Parse(code, null)) : null,
        NatureFait.Secteur => Choix(fait) is { } code ? Reponse.Secteur(new CodeSecteur(code), _valeurs.ContainsKey(Champs.Voisin)) : null,
        NatureFait.Justificatif => Choix(fait) is { } code ? Reponse.Justificatif(Enum.Parse<Justificatif>(code, ignoreCase: true)) : null,
        null => throw new ArgumentException($"{fait.Cle} is no question to a person.", nameof(fait)),
    };

    private string? Choix(FaitManquant fait) =>
        Parmi(Champs.Choix, "Choisissez une réponse, ou « Je ne sais pas ».", fait.Choix.Select(un => un.Code));

    private Reponse? Titre()
    {
        if (Parmi(Champs.Declare, "Dites si vous avez un diplôme à déclarer.", [Champs.Oui, Champs.Non]) is not Champs.Oui)
            return Reponse.Titres([]);
        var niveau = Parmi(Champs.Niveau, "Choisissez le niveau du diplôme, ou « Je ne sais pas ».",
            [Champs.Inconnu, .. NiveauQualification.Tous.Select(un => un.Code)]);
        var etat = Parmi(Champs.Etat, "Dites si le diplôme est obtenu ou en préparation.", [Champs.EstObtenu, Champs.EnCours]);
        var obtenu = JourOuRien(Champs.Obtenu);
        if (etat == Champs.EstObtenu && obtenu > _etabliLe)
        {
            _erreurs[Champs.Obtenu] = $"Un diplôme obtenu l'est au plus tard le {Mots.Jour(_etabliLe)} : "
                + "corrigez la date, ou dites qu'il est en préparation.";
        }
        var titre = new Titre
        {
            Niveau = NiveauQualification.TryParse(niveau, out var connu) ? connu : null,
            EnCours = etat == Champs.EnCours,
            ObtenuLe = obtenu,
            Etranger = _valeurs.ContainsKey(Champs.Etranger),
        };
        return Reponse.Titres([titre], incomplets: Autres("un autre diplôme"));
    }

    private Reponse? Experience()
    {
        if (Parmi(Champs.Declare, "Dites si vous avez une expérience à déclarer.", [Champs.Oui, Champs.Non]) is not Champs.Oui)
            return Reponse.Experiences([]);
        var debut = Jour(Champs.Debut, "Indiquez le premier jour de l'expérience.");
        var fin = JourOuRien(Champs.Fin);
        if (fin < debut) _erreurs[Champs.Fin] = "Le dernier jour est avant le premier : corrigez l'un des deux.";
        var nature = Parmi(Champs.Nature, "Choisissez la nature de l'expérience.", Enum.GetNames<NatureExperience>());
        var experience = new Experience(null, debut ?? default, fin)
        {
            Nature = Enum.TryParse<NatureExperience>(nature, out var connue) ? connue : null,
            Quotite = Quotite(),
            // Nobody was asked for it yet: the fiche asks, if it matters.
            Justificatif = Justificatif.ADemander,
        };
        return Reponse.Experiences([experience], incompletes: Autres("une autre expérience"));
    }

    private bool Autres(string quoi) =>
        Parmi(Champs.Autres, $"Dites si vous avez {quoi} à déclarer.", [Champs.Oui, Champs.Non]) == Champs.Oui;

    private int? Quotite()
    {
        if (!_valeurs.TryGetValue(Champs.Quotite, out var texte)) return null;
        if (int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) && nombre is >= 1 and <= 100)
            return nombre;
        _erreurs[Champs.Quotite] = "Le temps de travail est un nombre entier de 1 à 100, comme 50 pour un mi-temps.";
        return null;
    }

    private string? Parmi(string champ, string erreur, IEnumerable<string> attendues)
    {
        if (_valeurs.TryGetValue(champ, out var valeur) && attendues.Contains(valeur)) return valeur;
        _erreurs[champ] = erreur;
        return null;
    }

    private DateOnly? Jour(string champ, string erreur)
    {
        if (_valeurs.ContainsKey(champ)) return JourOuRien(champ);
        _erreurs[champ] = erreur;
        return null;
    }

    private DateOnly? JourOuRien(string champ)
    {
        if (!_valeurs.TryGetValue(champ, out var texte)) return null;
        if (Jours.TryLire(texte, out var jour) && jour.Year is >= AnneeMin and <= AnneeMax) return jour;
        _erreurs[champ] = $"« {texte} » n'est pas une date entre {AnneeMin} et {AnneeMax}. Écrivez par exemple 31/12/2025.";
        return null;
    }
}
