using Rncp41364;

namespace Rncp.Tests.Explications;

/// <summary>Decides on people in the way of a training adviser, to read what is written about them.</summary>
internal static class Lecteur
{
    internal static readonly Certification Fiche = Certification.Rncp41364;
    internal static readonly DateOnly Le = new(2026, 9, 1);

    internal static Titre Bac => new() { Baccalaureat = true };

    internal static Eligibilite Avis(Candidat candidat, params (ParametreLecture Parametre, string Reponse)[] lectures) => Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le, Lectures(lectures));

    internal static ChoixLectures Lectures(params (ParametreLecture Parametre, string Reponse)[] lectures) =>
        lectures.Aggregate(ChoixLectures.ParDefaut, (choix, une) => choix.Avec(Fiche.Regles!.Entree!.Lecture(une.Parametre)!, une.Reponse));

    /// <summary>What is written for a condition of the rule.</summary>
    internal static string Constat(this Eligibilite avis, string cle) => Tous(avis.Constats).Single(constat => constat.Cle == cle).Explication;

    /// <summary>A person with the baccalauréat and experiences: what is written of these.</summary>
    internal static string Experience(params Experience[] experiences) => Avis(new Candidat { Titres = [Bac], Experiences = [.. experiences] }).Constat("EXP");

    /// <summary>A person without experience: what is written of the titles for a condition.</summary>
    internal static string Titres(string cle, params Titre[] titres) => Avis(new Candidat { Titres = [.. titres], Experiences = [] }).Constat(cle);

    /// <summary>The lines of a section of an explanation; none when it is not there.</summary>
    internal static string[] Section(this Eligibilite avis, string titre) =>
        [.. avis.Expliquer().Split('\n').SkipWhile(ligne => ligne != titre + " :").Skip(1).TakeWhile(ligne => ligne.Length > 0)];

    private static IEnumerable<Constat> Tous(IEnumerable<Constat> constats) => constats.SelectMany(constat => Tous(constat.Parties).Prepend(constat));
}
