namespace Rncp.Generators;

/// <summary>The class of the items of « Compétences attestées ».</summary>
internal static class AttestedListEmitter
{
    internal static void Emit(CodeWriter writer)
    {
        writer.Type("An item of the list « Compétences attestées » of the fiche.");
        writer.Lines($$"""
            [global::System.CodeDom.Compiler.GeneratedCode("Rncp41364.Generators", null)]
            {{writer.Visibility}} sealed class CompetenceAttestee : global::Rncp.ICompetenceAttestee
            {
                internal CompetenceAttestee(
                    Competence? competence,
                    string libelle,
                    global::System.Collections.Immutable.ImmutableArray<global::Rncp.EcartRedaction> ecarts)
                {
                    Competence = competence;
                    Libelle = libelle;
                    Ecarts = ecarts;
                }

                /// <inheritdoc cref="global::Rncp.ICompetenceAttestee.Competence"/>
                public Competence? Competence { get; }

                /// <inheritdoc/>
                public string Libelle { get; }

                /// <inheritdoc/>
                public global::System.Collections.Immutable.ImmutableArray<global::Rncp.EcartRedaction> Ecarts { get; }

                global::Rncp.ICompetence? global::Rncp.ICompetenceAttestee.Competence => Competence;

                /// <summary>Returns the wording in this list.</summary>
                public override string ToString() => Libelle;
            }
            """);
    }
}
