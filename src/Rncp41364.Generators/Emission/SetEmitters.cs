namespace Rncp.Generators;

/// <summary>The classes of the sets: what each has more than the others.</summary>
internal static class SetEmitters
{
    internal static string Bloc(string ns, MemberSet set)
    {
        var emitter = new MemberSetEmitter(ns, set);
        var writer = emitter.Begin("string", ", global::System.Collections.Immutable.ImmutableArray<Competence> competences, global::Rncp.Texte texteCompetences, global::Rncp.Texte evaluation");
        writer.Line("Competences = competences;");
        writer.Line("TexteCompetences = texteCompetences;");
        writer.Line("Evaluation = evaluation;");
        writer.Close();
        writer.Line();
        writer.Lines("""
            /// <inheritdoc cref="global::Rncp.IBloc.Competences"/>
            public global::System.Collections.Immutable.ImmutableArray<Competence> Competences { get; }

            /// <inheritdoc/>
            public global::Rncp.Texte TexteCompetences { get; }

            /// <inheritdoc/>
            public global::Rncp.Texte Evaluation { get; }

            global::System.Collections.Immutable.ImmutableArray<global::Rncp.ICompetence> global::Rncp.IBloc.Competences =>
                global::System.Collections.Immutable.ImmutableArray<global::Rncp.ICompetence>.CastUp(Competences);

            """);
        return emitter.End("string");
    }

    internal static string Competence(string ns, MemberSet set)
    {
        var emitter = new MemberSetEmitter(ns, set);
        var writer = emitter.Begin("string", ", int rang, int ordreBloc");
        writer.Line("Rang = rang;");
        writer.Line("_ordreBloc = ordreBloc;");
        writer.Close();
        writer.Line();
        writer.Lines("""
            private readonly int _ordreBloc;

            /// <inheritdoc/>
            public int Rang { get; }

            /// <inheritdoc cref="global::Rncp.ICompetence.Bloc"/>
            public Bloc Bloc => Donnees.Blocs[_ordreBloc];

            global::Rncp.IBloc global::Rncp.ICompetence.Bloc => Bloc;

            """);
        return emitter.End("string");
    }

    internal static string Metier(string ns, MemberSet set)
    {
        var emitter = new MemberSetEmitter(ns, set);
        var writer = emitter.Begin("string");
        writer.Close();
        writer.Line();
        return emitter.End("string");
    }

    internal static string Secteur(string ns, MemberSet set)
    {
        var emitter = new MemberSetEmitter(ns, set);
        var writer = emitter.Begin("string");
        writer.Close();
        writer.Line();
        writer.Lines("""
            /// <summary>Converts a sector of this fiche to the key that an experience holds.</summary>
            /// <param name="secteur">The sector.</param>
            public static implicit operator global::Rncp.CodeSecteur(Secteur secteur) => new(secteur.Code);

            """);
        return emitter.End("string");
    }

    internal static string Coded(string ns, MemberSet set)
    {
        var codeType = CodeType(set);
        var emitter = new MemberSetEmitter(ns, set);
        var writer = emitter.Begin(codeType);
        writer.Close();
        writer.Line();
        writer.Line("string global::Rncp.IMembre.Code => Code.ToString();");
        writer.Line();
        return emitter.End(codeType);
    }

    /// <summary>The open code of a coded set.</summary>
    internal static string CodeType(MemberSet set) => "global::Rncp.Code" + set.Type;
}
