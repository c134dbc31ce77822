using Rncp41364;

public static class MembreOublie
{
    public static string Salle(Bloc bloc) => bloc.Cle switch { CleBloc.BC01 => "A", CleBloc.BC02 => "B", CleBloc.BC03 => "C" };
}
