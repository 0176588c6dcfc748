// Cannot start where liblostlibrary.so is not found.
int answer();

int main()
{
    return answer() - 42;
}
