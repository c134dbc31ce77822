using Rncp41364;

public static class ConstructionDirecte
{
    public static readonly Bloc Valeur = new Bloc();
}
