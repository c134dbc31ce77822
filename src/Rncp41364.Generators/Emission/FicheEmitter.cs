using System.Threading;

namespace Rncp.Generators;

/// <summary>
/// The generated file of a fiche, a type after the other: the certification, its closed sets each with its keys, the
/// data. One file, because an edit of any other code costs the compiler some work for each generated file. An outline has
/// the same types, without data: what uses them binds, and the error of the file is all that is said.
/// </summary>
internal static class FicheEmitter
{
    internal static string Emit(Target target, CancellationToken cancellation)
    {
        var fiche = target.Fiche;
        var writer = new CodeWriter(target.Namespace, target.Visibility, cancellation);
        var sets = new MemberSets(fiche);
        CertificationEmitter.Emit(writer, fiche, target.IsOutline);
        Set(SetEmitters.Bloc, sets.Blocs);
        Set((to, set) => SetEmitters.Competence(to, set, MemberSets.AllAreInBlocs(fiche)), sets.Competences);
        AttestedListEmitter.Emit(writer);
        Set(SetEmitters.Metier, sets.Metiers);
        foreach (var set in sets.Coded) Set(SetEmitters.Coded, set);
        // An outline has one in any case: the sectors can be what could not be read.
        if (target.IsOutline || sets.Secteurs.Members.Count > 0) Set(SetEmitters.Secteur, sets.Secteurs);
        CertificationEmitter.EmitProgression(writer);
        var data = new DonneesEmitter(writer, fiche, sets);
        if (target.IsOutline) data.EmitNone();
        else data.Emit();
        return writer.ToString();

        void Set(System.Action<CodeWriter, MemberSet> emit, MemberSet set)
        {
            emit(writer, set);
            KeyEnumEmitter.Emit(writer, set);
        }
    }
}
