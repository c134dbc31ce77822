using Rncp.Format;

namespace Rncp.Generators;

/// <summary>The class Certification: what the fiche holds, with the types of the fiche.</summary>
internal static class CertificationEmitter
{
    internal static void Emit(CodeWriter writer, Fiche fiche, bool isOutline)
    {
        writer.Type($"The certification {fiche.Code}, {CSharp.Xml(fiche.Root.Text("intitule"))}: everything that its fiche says.");
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Rncp41364.Generators\", null)]");
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter("
            + "typeof(global::Rncp.CertificationJsonConverter))]");
        // Nobody is told what a file that has an error lacks.
        if (!isOutline) PlacesEmitter.Emit(writer, fiche);
        writer.Open($"{writer.Visibility} sealed class Certification : global::Rncp.FicheCommune, global::Rncp.ICertification");
        writer.Lines($$"""
            internal Certification()
            {
            }

            /// <summary>The certification {{fiche.Code}}: the one instance.</summary>
            public static Certification {{fiche.Name}} => Donnees.Certification;

            """);
        (string Type, string Name, string SeenAs)[] lists =
        [
            ("Nsf", "CodesNsf", "IMembreCode<global::Rncp.CodeNsf>"),
            ("Formacode", "Formacodes", "IMembreCode<global::Rncp.CodeFormacode>"),
            ("Bloc", "Blocs", "IBloc"), ("Competence", "Competences", "ICompetence"), ("Metier", "Metiers", "IMembre"),
            ("Rome", "CodesRome", "IMembreCode<global::Rncp.CodeRome>"),
            ("CompetenceAttestee", "CompetencesAttestees", "ICompetenceAttestee"),
        ];
        foreach (var (type, name, seenAs) in lists) List(writer, type, name, seenAs);
        FlatDecisionEmitter.Emit(writer, fiche);
        writer.Lines("""
            /// <summary>Sorts the blocs of the certification by what a person has acquired.</summary>
            /// <param name="acquis">The blocs acquired, in any order.</param>
            /// <param name="inconnus">The blocs of which it is not known whether they are acquired; none when omitted.</param>
            /// <returns>The blocs acquired, missing and unknown, and whether the certification is acquired.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="acquis"/> is null.</exception>
            /// <exception cref="global::System.ArgumentException">A bloc is null.</exception>
            public Progression Progression(
                global::System.Collections.Generic.IEnumerable<Bloc> acquis,
                global::System.Collections.Generic.IEnumerable<Bloc>? inconnus = null) =>
                new(Blocs, Evaluation.TousLesBlocsRequis, acquis, inconnus ?? []);

            /// <inheritdoc/>
            public global::Rncp.Reserve? ReserveSur(string champ) => global::Rncp.FormeCanonique.ReserveSur(this, champ);

            /// <inheritdoc/>
            public string ToCanonicalText() => global::Rncp.FormeCanonique.Texte(this);

            /// <inheritdoc/>
            public string ToCanonicalJson() => global::Rncp.FormeCanonique.Json(this);

            /// <inheritdoc/>
            public void EcrireJson(global::System.Text.Json.Utf8JsonWriter writer) =>
                global::Rncp.FormeCanonique.EcrireJson(this, writer);
            """);
        writer.Close();
    }

    internal static void EmitProgression(CodeWriter writer)
    {
        writer.Type("Which blocs a person has acquired, and whether they make the certification.");
        writer.Lines($$"""
            [global::System.CodeDom.Compiler.GeneratedCode("Rncp41364.Generators", null)]
            {{writer.Visibility}} sealed class Progression : global::Rncp.ProgressionBlocs<Bloc>
            {
                internal Progression(
                    global::System.Collections.Immutable.ImmutableArray<Bloc> tous,
                    bool? tousRequis,
                    global::System.Collections.Generic.IEnumerable<Bloc> acquis,
                    global::System.Collections.Generic.IEnumerable<Bloc> inconnus)
                    : base(tous, tousRequis, acquis, inconnus)
                {
                }
            }
            """);
    }

    private static void List(CodeWriter writer, string type, string name, string interfaceName) => writer.Lines($$"""
        /// <inheritdoc cref="global::Rncp.ICertification.{{name}}"/>
        public global::System.Collections.Immutable.ImmutableArray<{{type}}> {{name}} => Donnees.{{name}};

        global::System.Collections.Immutable.ImmutableArray<global::Rncp.{{interfaceName}}> global::Rncp.ICertification.{{name}} =>
            global::System.Collections.Immutable.ImmutableArray<global::Rncp.{{interfaceName}}>.CastUp({{name}});

        """);
}
