using System.Collections.Immutable;
using Accueil.Entretien;
using Microsoft.AspNetCore.Mvc;
using Rncp;

namespace Accueil.Pages;

/// <summary>One question, the first that can still change the answer, or one that was answered and is changed.</summary>
internal sealed class QuestionModel(ICertification fiche, Jetons jetons, TimeProvider horloge) : EntretienPage(fiche, jetons)
{
    private const int AnneesDAvance = 10;

    /// <summary>The position of the answer that is changed; null to answer the next question.</summary>
    [BindProperty(SupportsGet = true)]
    public int? M { get; set; }

    public FaitManquant? Fait { get; private set; }

    public Donnee? Modifiee { get; private set; }

    public IReadOnlyDictionary<string, string> Valeurs { get; private set; } = ImmutableDictionary<string, string>.Empty;

    public string Titre => Fait?.Question ?? "Puis-je entrer en formation ?";

    public string Adresse => Url.Page("/Entretien/Index", new { e = E, m = M })!;

    public string Formulaire => Fait!.Nature switch
    {
        NatureFait.Titres => "_Titre",
        NatureFait.Experiences => "_Experience",
        NatureFait.Jour => "_Jour",
        NatureFait.Niveau or NatureFait.OuiNon or NatureFait.Secteur or NatureFait.Justificatif or NatureFait.Voie => "_Choix",
        null => throw new InvalidOperationException($"{Fait.Cle} is no question to a person."),
    };

    /// <summary>Whether a question more would be one too many.</summary>
    public bool EstPleine => Modifiee is null && Etat.Etapes.Length >= Jetons.EtapesMax;

    /// <summary>The most questions that there can be.</summary>
    public int Total => Conversation.Donnees.Length + Math.Min(Conversation.Restantes, Jetons.EtapesMax - Etat.Etapes.Length);

    public string? Valeur(string champ) => Valeurs.GetValueOrDefault(champ);

    public bool Est(string champ, string valeur) => Valeur(champ) == valeur;

    public IActionResult OnGet()
    {
        if (E is null)
        {
            Valeurs = ImmutableDictionary<string, string>.Empty.Add("le", Mots.Iso(horloge.Aujourdhui()));
            return Page();
        }
        if (!Poser()) return Perdu();
        if (EstPleine) Limite = Jetons.TropDEtapes;
        if (Modifiee is not null) Valeurs = Modifiee.Etape.Valeurs;
        return Fait is null ? RedirectToPage("/Entretien/Reponse", new { e = E }) : Page();
    }

    public IActionResult OnPost(string? action, string? le)
    {
        if (E is null) return Commencer(le);
        if (!Poser()) return Perdu();
        if (Fait is null) return RedirectToPage("/Entretien/Reponse", new { e = E });
        var valeurs = action == "inconnu" ? ImmutableDictionary<string, string>.Empty : Lire(Fait);
        Valeurs = valeurs;
        if (action != "inconnu" && Saisie.Lire(Fait, Etat.EtabliLe, valeurs, Erreurs) is null) return Refusee();
        var etape = new Etape(Fait.Cle, valeurs);
        return Aller("/Entretien/Index", Modifiee is { } donnee ? Etat.Avec(donnee.Position, etape) : Etat.Avec(etape)) ?? Refusee();
    }

    private IActionResult Commencer(string? le)
    {
        var aujourdhui = horloge.Aujourdhui();
        Valeurs = ImmutableDictionary<string, string>.Empty.Add("le", le ?? "");
        if (!Jours.TryLire(le, out var jour) || jour < aujourdhui || jour > aujourdhui.AddYears(AnneesDAvance))
        {
            Erreurs["le"] = $"Indiquez une date du {Mots.Jour(aujourdhui)} au {Mots.Jour(aujourdhui.AddYears(AnneesDAvance))}.";
            return Refusee();
        }
        return Aller("/Entretien/Index", new Etat { Id = Guid.NewGuid(), Le = jour, EtabliLe = aujourdhui }) ?? Refusee();
    }

    /// <summary>Finds the question of this page; false when the address holds no conversation.</summary>
    private bool Poser()
    {
        if (!Reprendre()) return false;
        Modifiee = M is { } position ? Conversation.Donnees.FirstOrDefault(donnee => donnee.Position == position) : null;
        Fait = Modifiee?.Fait ?? Conversation.Suivante;
        return true;
    }

    /// <summary>The fields that were filled, those of the question and no other.</summary>
    private ImmutableDictionary<string, string> Lire(FaitManquant fait) => Champs.De(fait.Nature)
        .Select(champ => (champ, valeur: Request.Form[champ].ToString().Trim()))
        .Where(un => un.valeur.Length > 0)
        .ToImmutableDictionary(un => un.champ, un => un.valeur);
}
