using System.Threading;

namespace Rncp.Generators;

/// <summary>
/// The generated file of a fiche, a type after the other: the certification, its closed sets each with its keys, the
/// data. One file, because an edit of any other code costs the compiler some work for each generated file.
/// </summary>
internal static class FicheEmitter
{
    internal static string Emit(Target target, CancellationToken cancellation)
    {
        var fiche = target.Fiche;
        var writer = new CodeWriter(target.Namespace, target.Visibility, cancellation);
        CertificationEmitter.Emit(writer, fiche);
        Set(SetEmitters.Bloc, MemberSets.Blocs(fiche));
        Set(SetEmitters.Competence, MemberSets.Competences(fiche));
        AttestedListEmitter.Emit(writer);
        Set(SetEmitters.Metier, MemberSets.Metiers(fiche));
        foreach (var set in MemberSets.Coded(fiche)) Set(SetEmitters.Coded, set);
        var secteurs = RulesEmitter.Secteurs(fiche);
        if (secteurs.Members.Count > 0) Set(SetEmitters.Secteur, secteurs);
        CertificationEmitter.EmitProgression(writer);
        new DonneesEmitter(writer, fiche).Emit();
        return writer.ToString();

        void Set(System.Action<CodeWriter, MemberSet> emit, MemberSet set)
        {
            emit(writer, set);
            KeyEnumEmitter.Emit(writer, set);
        }
    }
}
