using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>The generated files of a fiche, a type each.</summary>
internal static class FicheEmitter
{
    internal static IEnumerable<(string Type, string Source)> Emit(Fiche fiche)
    {
        var ns = fiche.Namespace;
        MemberSet blocs = MemberSets.Blocs(fiche), competences = MemberSets.Competences(fiche), metiers = MemberSets.Metiers(fiche);
        var coded = MemberSets.Coded(fiche).ToArray();

        yield return ("Certification", CertificationEmitter.Emit(fiche));
        yield return ("Bloc", SetEmitters.Bloc(ns, blocs));
        yield return ("Competence", SetEmitters.Competence(ns, competences));
        yield return ("CompetenceAttestee", AttestedListEmitter.Emit(ns));
        yield return ("Metier", SetEmitters.Metier(ns, metiers));
        foreach (var set in coded) yield return (set.Type, SetEmitters.Coded(ns, set));
        var secteurs = RulesEmitter.Secteurs(fiche);
        if (secteurs.Members.Count > 0)
        {
            yield return (secteurs.Type, SetEmitters.Secteur(ns, secteurs));
            yield return (secteurs.Key, KeyEnumEmitter.Emit(ns, secteurs));
        }
        foreach (var set in new[] { blocs, competences, metiers }.Concat(coded)) yield return (set.Key, KeyEnumEmitter.Emit(ns, set));
        yield return ("Progression", CertificationEmitter.EmitProgression(ns));
        yield return ("Donnees", new DonneesEmitter(fiche).Emit());
    }
}
