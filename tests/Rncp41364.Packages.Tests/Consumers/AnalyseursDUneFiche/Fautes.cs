using Rncp;

public static class Fautes
{
    public static Rncp37674.Bloc Un() => Rncp37674.Bloc.Parse("RNCP37674BC03");

    public static int Deux(Rncp37674.Bloc bloc) => bloc.Cle switch { Rncp37674.CleBloc.BC01 => 1 };

    public static Reserve? Trois() => Rncp37674.Certification.Rncp37674.ReserveSur("blocs[RNCP37674BC09]");

    public static int Quatre(Rncp41364.Bloc bloc) => bloc.Cle switch { Rncp41364.CleBloc.BC01 => 1 };
}
