using Rncp41364;

public static class Temoin
{
    public static int Heures(Bloc bloc) => bloc.Selon(bc01: 140, bc02: 210, bc03: 175, bc04: 105);
}
