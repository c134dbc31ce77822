using Rncp41364;

public static class BlocInconnu
{
    public static readonly Bloc Valeur = Bloc.BC05;
}
