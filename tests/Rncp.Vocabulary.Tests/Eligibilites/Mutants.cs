using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Small changes of the rule as data, each of which the cases have to notice.</summary>
internal static class Mutants
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly RegleEntree Regle = Fiche.Regles!.Entree!;

    /// <summary>The mutants, by name, in a fixed order.</summary>
    internal static IEnumerable<(string Nom, ICertification Fiche)> Tous() =>
        [.. Niveaux(), .. Durees(), .. Secteurs(), .. Structures(), .. Lectures(), .. Voies(), .. Enregistrements()];

    private static IEnumerable<(string, ICertification)> Niveaux() =>
        from cle in new[] { "N5", "N4" }
        from ecart in new[] { -1, 1, -2, 2 }
        select ($"{cle}: level {Noeud(cle).Niveau!.Numero + ecart}", Avec(cle, noeud => FicheEssai.Copier(noeud, niveau: noeud.Niveau!.Numero + ecart)));

    private static IEnumerable<(string, ICertification)> Durees() =>
        from mois in new[] { 1, 5, 7, 9, 12, 18 }
        select ($"Duree: {mois} months", AvecLecture(ParametreLecture.Mois, mois.ToString(null, null)));

    private static IEnumerable<(string, ICertification)> Secteurs()
    {
        var secteurs = Noeud("EXP").Secteurs;
        foreach (var secteur in secteurs)
            yield return ($"EXP: without {secteur}", Avec("EXP", noeud => FicheEssai.Copier(noeud, secteurs: secteurs.Remove(secteur))));
        yield return ("EXP: with Vente", Avec("EXP", noeud => FicheEssai.Copier(noeud, secteurs: secteurs.Add(CodeSecteur.Parse("Vente", null)))));
        yield return ("EXP: 7 months written, the reading unchanged", Avec("EXP", noeud => FicheEssai.Copier(noeud, mois: 7)));
    }

    private static IEnumerable<(string, ICertification)> Structures()
    {
        foreach (var cle in new[] { "ENTREE", "N4EXP", "BACN4" })
        {
            var autre = Noeud(cle).Genre == GenreCondition.UneDe ? GenreCondition.Toutes : GenreCondition.UneDe;
            yield return ($"{cle}: {autre}", Avec(cle, noeud => FicheEssai.Copier(noeud, genre: autre)));
            foreach (var partie in Noeud(cle).Parties)
                yield return ($"{cle}: without {partie.Cle}", Avec(cle, noeud => FicheEssai.Copier(noeud, parties: noeud.Parties.Remove(partie))));
            yield return ($"{cle}: parts the other way round", Avec(cle, noeud => FicheEssai.Copier(noeud, parties: [.. noeud.Parties.Reverse()])));
        }
        yield return ("BAC: a level 4 instead", Avec("BAC", noeud => FicheEssai.Copier(noeud, genre: GenreCondition.Niveau, niveau: 4)));
        yield return ("N4: the baccalauréat instead", Avec("N4", noeud => FicheEssai.Copier(noeud, genre: GenreCondition.Baccalaureat)));
        yield return ("N5: the baccalauréat instead", Avec("N5", noeud => FicheEssai.Copier(noeud, genre: GenreCondition.Baccalaureat)));
        yield return ("no rule", FicheEssai.Avec(Fiche, null));
        yield return ("no assessment", FicheEssai.Avec(Fiche, FicheEssai.Copie(Regle, nameof(RegleEntree.Verification), null)));
        yield return ("no open norm", FicheEssai.Avec(Fiche, FicheEssai.Copie(Regle, nameof(RegleEntree.NonFormalise), ImmutableArray<NormeOuverte>.Empty)));
    }

    private static IEnumerable<(string, ICertification)> Lectures()
    {
        foreach (var lecture in Regle.Lectures)
        {
            yield return ($"{lecture.Cle}: {lecture.Autres[0]} by default", FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, lectures: Regle.Lectures.Replace(lecture, ParDefaut(lecture, lecture.Autres[0], lecture.ParDefaut)))));
            yield return ($"{lecture.Cle}: no reading", FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, lectures: Regle.Lectures.Remove(lecture))));
        }
    }

    private static IEnumerable<(string, ICertification)> Voies()
    {
        yield return ("VAE: has prerequisites", FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, sansObjet: [])));
        foreach (var acces in VoieAcces.Toutes)
        {
            if (acces != VoieAcces.Vae) yield return ($"{acces.Cle}: without object", FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, sansObjet: Regle.VoiesSansObjet.Add(acces))));
            var voie = Fiche.Voie(acces);
            yield return ($"{acces.Cle}: {(voie.EstOuverte == true ? "closed" : "open")}", AvecVoie(voie, !voie.EstOuverte));
            yield return ($"{acces.Cle}: unknown whether open", AvecVoie(voie, null));
        }
    }

    private static IEnumerable<(string, ICertification)> Enregistrements()
    {
        foreach (var jours in new[] { -1, 1 }) yield return ($"end of the registration: {jours} day", FicheEssai.Avec(Fiche, Regle, fin: Fiche.FinEnregistrement!.Value.AddDays(jours)));
        foreach (var jours in new[] { -1, 1 })
        {
            yield return ($"first attested day: {jours} day", FicheEssai.Avec(Fiche, Regle, voies:
                [.. Fiche.Voies.Select(voie => FicheEssai.Copie(voie, nameof(Voie.ModifieeLe), voie.ModifieeLe?.AddDays(jours)))]));
        }
    }

    private static ICertification AvecVoie(Voie voie, bool? ouverte) =>
        FicheEssai.Avec(Fiche, Regle, voies: Fiche.Voies.Replace(voie, FicheEssai.Copie(voie, nameof(Voie.EstOuverte), ouverte)));

    private static ICertification AvecLecture(ParametreLecture parametre, string reponse)
    {
        var lecture = Regle.Lectures.Single(une => une.Parametre == parametre);
        return FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, lectures: Regle.Lectures.Replace(lecture, ParDefaut(lecture, reponse, lecture.Autres[0]))));
    }

    private static LectureRegle ParDefaut(LectureRegle lecture, string reponse, string autre) =>
        FicheEssai.Copie(FicheEssai.Copie(lecture, nameof(LectureRegle.ParDefaut), reponse), nameof(LectureRegle.Autres), ImmutableArray.Create(autre));

    private static ConditionEntree Noeud(string cle) => Chercher(Regle.Condition, cle)!;

    private static ConditionEntree? Chercher(ConditionEntree condition, string cle) =>
        condition.Cle == cle ? condition : condition.Parties.Select(partie => Chercher(partie, cle)).FirstOrDefault(trouvee => trouvee is not null);

    private static ICertification Avec(string cle, Func<ConditionEntree, ConditionEntree> change) =>
        FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, condition: Changer(Regle.Condition, cle, change)));

    private static ConditionEntree Changer(ConditionEntree condition, string cle, Func<ConditionEntree, ConditionEntree> change) => condition.Cle == cle
        ? change(condition)
        : FicheEssai.Copier(condition, parties: [.. condition.Parties.Select(partie => Changer(partie, cle, change))]);
}
