using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>An entity with a property of each type of the library, and nothing said about any.</summary>
internal sealed class Dossier
{
    public int Id { get; set; }

    public Bloc Bloc { get; set; } = Bloc.BC01;

    public Bloc? BlocFacultatif { get; set; }

    public Competence Competence { get; set; } = Competence.BC01C01;

    public Metier? Metier { get; set; }

    public Rome? RomeDeLaFiche { get; set; }

    public Secteur? Secteur { get; set; }

    public VoieAcces Voie { get; set; } = VoieAcces.FormationContinue;

    public CodeRome Rome { get; set; } = CodeRome.Parse("E1101", null);

    public CodeRome? RomeFacultatif { get; set; }

    public CodeNsf? Nsf { get; set; }

    public CodeFormacode? Formacode { get; set; }

    public Siret? Siret { get; set; }

    public CodeSecteur? CodeSecteur { get; set; }

    public NiveauQualification Niveau { get; set; } = NiveauQualification.Niveau6;

    public NiveauQualification? NiveauFacultatif { get; set; }

    public IntervalleNiveau? Intervalle { get; set; }

    public CleBloc Cle { get; set; } = CleBloc.BC02;

    public Conclusion? Conclusion { get; set; }

    public Rncp37674.Bloc? BlocDAilleurs { get; set; }

    public List<Bloc> Blocs { get; set; } = [];

    public Competence[] Competences { get; set; } = [];

    public List<CodeRome> Romes { get; set; } = [];

    public List<Siret?> Sirets { get; set; } = [];

    public IList<NiveauQualification> Niveaux { get; set; } = [];

    public List<CleBloc> Cles { get; set; } = [];

    public List<Rncp37674.Bloc>? BlocsDAilleurs { get; set; }

    /// <summary>A list over a field, as entities that keep their invariants have.</summary>
    public IReadOnlyList<Bloc> Acquis => _acquis;

    private List<Bloc> _acquis = [];

    public Visee Visee { get; set; } = new();

    public Visee EnJson { get; set; } = new();

    public List<Visee> PlusieursEnJson { get; set; } = [];

    public Cible Complexe { get; set; } = new();

    public Cible ComplexeEnJson { get; set; } = new();

    internal void Acquerir(Bloc bloc) => _acquis = [.. _acquis, bloc];
}
