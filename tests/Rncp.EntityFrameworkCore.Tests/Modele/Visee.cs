using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>An owned type.</summary>
internal sealed class Visee
{
    public Bloc Bloc { get; set; } = Bloc.BC03;

    public CodeRome? Rome { get; set; }

    public NiveauQualification? Niveau { get; set; }

    public Conclusion Conclusion { get; set; } = Conclusion.ACompleter;

    public CleBloc? Cle { get; set; }

    public List<Competence> Competences { get; set; } = [];
}
