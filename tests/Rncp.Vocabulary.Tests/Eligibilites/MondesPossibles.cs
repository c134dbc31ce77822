using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>
/// Every way to complete what is unknown of a person, written without the engine: what decisions are compared with. Each
/// unknown has its key, as <see cref="FaitManquant.Cle"/>, and its answers.
/// </summary>
internal sealed class MondesPossibles
{
    private const int Maximum = 200;

    private readonly List<(string Cle, Func<Candidat, Candidat>[] Reponses)> _inconnus = [];

    internal MondesPossibles(Candidat candidat, DateOnly le)
    {
        Titres(candidat, le);
        Experiences(candidat);
        Nombre = _inconnus.Aggregate(1L, (produit, inconnu) => produit * inconnu.Reponses.Length);
    }

    internal long Nombre { get; }

    internal bool SontPeu => Nombre <= Maximum;

    /// <summary>The person of each world. Worlds are numbered: the answer to the first unknown changes the fastest.</summary>
    internal IEnumerable<Candidat> Tous(Candidat candidat)
    {
        var depart = Tirages.Avec(candidat, titres: liste => liste ?? [], experiences: liste => liste ?? [], titresIncomplets: false, experiencesIncompletes: false);
        for (var n = 0; n < Nombre; n++)
        {
            var reste = n;
            var complet = depart;
            foreach (var (_, reponses) in _inconnus)
            {
                complet = reponses[reste % reponses.Length](complet);
                reste /= reponses.Length;
            }
            yield return complet;
        }
    }

    /// <summary>The unknowns whose answer alone tells two worlds apart, from what each world concludes; a world without conclusion does not count.</summary>
    internal IEnumerable<string> Decisifs(Conclusion?[] conclusions)
    {
        var pas = 1;
        foreach (var (cle, reponses) in _inconnus)
        {
            if (Enumerable.Range(0, conclusions.Length).Where(n => n / pas % reponses.Length == 0)
                .Any(n => Enumerable.Range(0, reponses.Length).Select(i => conclusions[n + i * pas]).OfType<Conclusion>().Distinct().Count() > 1)) yield return cle;
            pas *= reponses.Length;
        }
    }

    private void Titres(Candidat candidat, DateOnly le)
    {
        var titres = candidat.Titres ?? [];
        var etabli = candidat.EtabliLe is { } jour && jour < le ? jour : le;
        var auPlus = candidat.Niveau?.Max.Numero ?? 8;
        for (var i = 0; i < titres.Length; i++)
        {
            var titre = titres[i];
            if (!Detenu(titre, le) || titre.Baccalaureat == true || (titre.Etranger && titre.Niveau is null)) continue;
            // The highest level says nothing of what comes after the day on which it was stated.
            int min = titre.Niveau?.Min.Numero ?? 1, max = Math.Min(titre.Niveau?.Max.Numero ?? 8, Detenu(titre, etabli) ? auPlus : 8), position = i;
            var reponses = DeNiveaux(min, max, titre.Baccalaureat).Select(connu => FicheEssai.Copie(connu, nameof(Titre.ObtenuLe), titre.ObtenuLe))
                .Select(connu => (Func<Candidat, Candidat>)(un => Tirages.Avec(un, liste => liste!.Value.SetItem(position, connu)))).ToArray();
            if (reponses.Length > 1) _inconnus.Add(($"titres[{i + 1}].{(min == max ? "baccalaureat" : "niveau")}", reponses));
        }
        // A title that a person has to compare may be the highest, or not: then the level is a fact of its own.
        if (candidat.Niveau is { EstConnu: false } plusHaut && titres.Any(titre => titre is { Etranger: true, Niveau: null } && Detenu(titre, etabli)))
            _inconnus.Add(("niveau", [.. Enumerable.Range(plusHaut.Min.Numero, plusHaut.Max.Numero - plusHaut.Min.Numero + 1)
                .Select(niveau => (Func<Candidat, Candidat>)(un => Tirages.Avec(un, niveau: NiveauQualification.De(niveau))))]));
        if (candidat.Titres is not null && !candidat.TitresIncomplets) return;

        // No other title, one, or two: three never satisfy more of the rule, whose parts about titles are two levels and the baccalauréat.
        Titre[] possibles = [.. DeNiveaux(1, auPlus, null)];
        var ajouts = possibles.Select(titre => new[] { titre }).Prepend([]).Concat(from a in possibles from b in possibles select new[] { a, b });
        _inconnus.Add(("titres", [.. ajouts.Select(ajout => (Func<Candidat, Candidat>)(un => Tirages.Avec(un, liste => liste!.Value.AddRange(ajout))))]));
    }

    private static bool Detenu(Titre titre, DateOnly jour) => titre.ObtenuLe is { } obtenu ? obtenu <= jour : !titre.EnCours;

    private void Experiences(Candidat candidat)
    {
        var experiences = candidat.Experiences ?? [];
        for (var i = 0; i < experiences.Length; i++)
        {
            var position = i;
            if (experiences[i].Secteur is null && !experiences[i].SecteurVoisin)
                _inconnus.Add(($"experiences[{i + 1}].secteur", [Changer(position, une => (Secteur.Marketing, une.Justificatif)), Changer(position, une => (CodeSecteur.Parse("Vente", null), une.Justificatif))]));
            if (experiences[i].Justificatif == Justificatif.ADemander)
                _inconnus.Add(($"experiences[{i + 1}].justificatif", [Changer(position, une => (une.Secteur, Justificatif.Fourni)), Changer(position, une => (une.Secteur, Justificatif.Refuse))]));
        }
        if (candidat.Experiences is null || candidat.ExperiencesIncompletes)
            _inconnus.Add(("experiences", [un => un, un => Tirages.Avec(un, experiences: liste => liste!.Value.Add(new Experience(Secteur.Marketing, new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31))))]));
    }

    private static Func<Candidat, Candidat> Changer(int position, Func<Experience, (CodeSecteur? Secteur, Justificatif? Justificatif)> change) =>
        candidat => Tirages.Avec(candidat, experiences: liste =>
        {
            var une = liste!.Value[position];
            var (secteur, justificatif) = change(une);
            return liste.Value.SetItem(position, Tirages.Copie(une, secteur, une.Debut, une.Fin, justificatif));
        });

    private static IEnumerable<Titre> DeNiveaux(int min, int max, bool? baccalaureat) =>
        from niveau in Enumerable.Range(min, Math.Max(0, max - min + 1))
        from oui in niveau != 4 ? [false] : baccalaureat is { } connu ? new[] { connu } : [false, true]
        select new Titre { Niveau = IntervalleNiveau.De(NiveauQualification.De(niveau)), Baccalaureat = oui };
}
