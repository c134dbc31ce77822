using Rncp;
using Rncp41364;

namespace Migrations;

public sealed class Dossier
{
    public int Id { get; set; }

    public Bloc Bloc { get; set; } = Bloc.BC01;

    public NiveauQualification Niveau { get; set; } = NiveauQualification.Niveau6;

    public List<Bloc> Blocs { get; set; } = [];
}
