using Rncp41364;

public static class ArgumentManquant
{
    public static int Heures(Bloc bloc) => bloc.Selon(bc01: 140, bc02: 210, bc03: 175);
}
