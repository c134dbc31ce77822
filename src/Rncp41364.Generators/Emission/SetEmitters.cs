namespace Rncp.Generators;

/// <summary>The classes of the sets: what each has more than the others.</summary>
internal static class SetEmitters
{
    internal static void Bloc(CodeWriter writer, MemberSet set)
    {
        var emitter = new MemberSetEmitter(writer, set);
        emitter.Begin("string", ", global::System.Collections.Immutable.ImmutableArray<Competence> competences, global::Rncp.Texte texteCompetences, global::Rncp.Texte evaluation");
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
        emitter.End("string");
    }

    internal static void Competence(CodeWriter writer, MemberSet set)
    {
        var emitter = new MemberSetEmitter(writer, set);
        emitter.Begin("string", ", int rang, int ordreBloc");
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
        emitter.End("string");
    }

    internal static void Metier(CodeWriter writer, MemberSet set)
    {
        var emitter = new MemberSetEmitter(writer, set);
        emitter.Begin("string");
        writer.Close();
        writer.Line();
        emitter.End("string");
    }

    internal static void Secteur(CodeWriter writer, MemberSet set)
    {
        var emitter = new MemberSetEmitter(writer, set);
        emitter.Begin("string");
        writer.Close();
        writer.Line();
        writer.Lines("""
            /// <summary>Converts a sector of this fiche to the key that an experience holds.</summary>
            /// <param name="secteur">The sector.</param>
            public static implicit operator global::Rncp.CodeSecteur(Secteur secteur) => new(secteur.Code);

            """);
        emitter.End("string");
    }

    internal static void Coded(CodeWriter writer, MemberSet set)
    {
        var codeType = CodeType(set);
        var emitter = new MemberSetEmitter(writer, set);
        emitter.Begin(codeType);
        writer.Close();
        writer.Line();
        writer.Line("string global::Rncp.IMembre.Code => Code.ToString();");
        writer.Line();
        emitter.End(codeType);
    }

    /// <summary>The open code of a coded set.</summary>
    internal static string CodeType(MemberSet set) => "global::Rncp.Code" + set.Type;
}
