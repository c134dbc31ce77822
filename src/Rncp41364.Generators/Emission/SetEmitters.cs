namespace Rncp.Generators;

/// <summary>The classes of the sets: what each has more than the others.</summary>
internal static class SetEmitters
{
    internal static void Bloc(CodeWriter writer, MemberSet set) => new MemberSetEmitter(writer, set).Emit(
        [
            "global::System.Collections.Immutable.ImmutableArray<Competence> competences",
            "global::Rncp.Texte texteCompetences",
            "global::Rncp.Texte evaluation",
        ],
        ["Competences = competences;", "TexteCompetences = texteCompetences;", "Evaluation = evaluation;"],
        """
        /// <inheritdoc cref="global::Rncp.IBloc.Competences"/>
        public global::System.Collections.Immutable.ImmutableArray<Competence> Competences { get; }

        /// <inheritdoc/>
        public global::Rncp.Texte TexteCompetences { get; }

        /// <inheritdoc/>
        public global::Rncp.Texte Evaluation { get; }

        global::Rncp.ICertification global::Rncp.IBloc.Certification() => Donnees.Certification;

        global::System.Collections.Immutable.ImmutableArray<global::Rncp.ICompetence> global::Rncp.IBloc.Competences =>
            global::System.Collections.Immutable.ImmutableArray<global::Rncp.ICompetence>.CastUp(Competences);

        """);

    /// <param name="writer">Receives the class.</param>
    /// <param name="set">The compétences.</param>
    /// <param name="areAllInBlocs">Whether none is without a bloc.</param>
    internal static void Competence(CodeWriter writer, MemberSet set, bool areAllInBlocs) => new MemberSetEmitter(writer, set).Emit(
        [
            "int rang", areAllInBlocs ? "int ordreBloc" : "int ordreBloc = -1",
            "global::Rncp.Texte? elements = null", "int memeQue = -1",
        ],
        ["Rang = rang;", "_ordreBloc = ordreBloc;", "Elements = elements ?? new([]);", "_memeQue = memeQue;"],
        $$"""
        private readonly int _ordreBloc;
        private readonly int _memeQue;

        /// <inheritdoc/>
        public int Rang { get; }

        /// <inheritdoc cref="global::Rncp.ICompetence.Bloc"/>
        {{(areAllInBlocs ? "public Bloc Bloc => Donnees.Blocs[_ordreBloc];"
            : "public Bloc? Bloc => _ordreBloc < 0 ? null : Donnees.Blocs[_ordreBloc];")}}

        /// <inheritdoc/>
        public global::Rncp.Texte Elements { get; }

        /// <inheritdoc cref="global::Rncp.ICompetence.MemeQue"/>
        public Competence? MemeQue => _memeQue < 0 ? null : Donnees.Competences[_memeQue];

        global::Rncp.ICertification global::Rncp.ICompetence.Certification() => Donnees.Certification;

        global::Rncp.IBloc? global::Rncp.ICompetence.Bloc => Bloc;

        global::Rncp.ICompetence? global::Rncp.ICompetence.MemeQue => MemeQue;

        """);

    internal static void Metier(CodeWriter writer, MemberSet set) => new MemberSetEmitter(writer, set).Emit();

    internal static void Secteur(CodeWriter writer, MemberSet set) => new MemberSetEmitter(writer, set).Emit(members: """
        /// <summary>Converts a sector of this fiche to the key that an experience holds.</summary>
        /// <param name="secteur">The sector; null, which is not known, gives the default: no key.</param>
        public static implicit operator global::Rncp.CodeSecteur(Secteur? secteur) => secteur is null ? default : new(secteur.Code);

        """);

    internal static void Coded(CodeWriter writer, MemberSet set) => new MemberSetEmitter(writer, set).Emit(members: """
        string global::Rncp.IMembre.Code => Code.ToString();

        """);
}
